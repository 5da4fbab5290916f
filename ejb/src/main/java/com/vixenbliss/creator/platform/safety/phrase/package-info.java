/** Finds phrases in what is said, whatever its spelling, in linear time. */
package com.vixenbliss.creator.platform.safety.phrase;
