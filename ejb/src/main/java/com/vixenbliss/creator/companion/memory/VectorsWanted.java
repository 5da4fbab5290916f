package com.vixenbliss.creator.companion.memory;

/** Many memories have come at once; their vectors need not wait for the sweeper. */
public record VectorsWanted() {}
