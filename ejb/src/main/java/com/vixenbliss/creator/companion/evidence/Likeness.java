package com.vixenbliss.creator.companion.evidence;

import java.util.UUID;

/**
 * What of a memory is compared with others.
 *
 * @param evidenceId what it was first learned from
 * @param kind of the same kind must they be to say the same
 * @param valueWords what it claims
 * @param vectorModel null without a vector; vectors of different models cannot be compared
 * @param vector of length 1
 */
public record Likeness(
        UUID evidenceId, String claimKey, String kind, String summary, String valueWords, String vectorModel, float[] vector) {

    /** Nearer than that, sentences of one model's mean the same. */
    private static final double NEAR = 0.92;

    /** How surely the other says the same: 0 when it does not, at most 1. */
    public double to(Likeness other) {
        boolean comparable = kind.equals(other.kind) && !claimKey.equals(other.claimKey) && !isOpposite(other)
                && Sameness.ofValues(valueWords, other.valueWords);
        if (!comparable) {
            return 0;
        }
        double near = cosine(other);
        return near >= NEAR && Sameness.denyAlike(summary, other.summary) ? near : Sameness.sentences(summary, other.summary) ? 1 : 0;
    }

    private boolean isOpposite(Likeness other) {
        return claimKey.replace(".likes.", ".dislikes.").equals(other.claimKey.replace(".likes.", ".dislikes."));
    }

    private double cosine(Likeness other) {
        if (vector == null || other.vector == null || !vectorModel.equals(other.vectorModel) || vector.length != other.vector.length) {
            return 0;
        }
        double product = 0;
        for (int at = 0; at < vector.length; at++) {
            product += vector[at] * other.vector[at];
        }
        return Math.min(1, product);
    }
}
