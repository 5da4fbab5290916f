/**
 * What providers tell us unasked: an inbox of rows, signed, kept before it is answered, and handed on at least once. The
 * rows are the truth, messages only wake.
 */
package com.vixenbliss.creator.platform.webhook;
