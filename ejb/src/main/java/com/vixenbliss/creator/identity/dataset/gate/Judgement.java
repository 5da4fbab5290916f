package com.vixenbliss.creator.identity.dataset.gate;

import java.util.Optional;

/**
 * What the gates say of a picture.
 *
 * @param phash pictures that look alike differ in few of its 64 bits
 * @param objection why one cannot learn from it, in plain words; empty when one can
 */
public record Judgement(Quality quality, long phash, Optional<String> objection) {}
