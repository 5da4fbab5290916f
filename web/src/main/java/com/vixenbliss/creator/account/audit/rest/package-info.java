/** The audit trail over REST. */
package com.vixenbliss.creator.account.audit.rest;
