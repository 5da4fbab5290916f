package com.vixenbliss.creator.identity.dataset.gate;

/**
 * How a face stands to the anchor's, by an embedder.
 *
 * @param distance 0 for the same face and 2 for its opposite: one less the cosine of the two vectors; null where no face was seen
 * @param faces that it saw in the picture
 */
public record Likeness(Double distance, int faces) {}
