/** REST of {@code monetisation.credits}. */
package com.vixenbliss.creator.monetisation.credits.rest;
