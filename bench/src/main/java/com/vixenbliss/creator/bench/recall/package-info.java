/** Measures how well and how fast memories are found. */
package com.vixenbliss.creator.bench.recall;
