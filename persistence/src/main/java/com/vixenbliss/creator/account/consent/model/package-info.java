/** The record of what people agreed to. */
package com.vixenbliss.creator.account.consent.model;
