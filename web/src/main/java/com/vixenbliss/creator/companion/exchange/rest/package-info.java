/** REST of {@code companion.exchange}. */
package com.vixenbliss.creator.companion.exchange.rest;
