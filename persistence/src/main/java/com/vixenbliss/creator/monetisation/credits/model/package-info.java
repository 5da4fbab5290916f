/** Sparks as values. */
package com.vixenbliss.creator.monetisation.credits.model;
