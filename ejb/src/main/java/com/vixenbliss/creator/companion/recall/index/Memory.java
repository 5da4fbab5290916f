package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.time.Instant;
import java.util.UUID;

/**
 * A memory as its row has it.
 *
 * @param externalId how an import called it; null for what was learned in talk
 * @param speaker who said it: {@code user}, or a name that came with an import
 * @param importance 0 to 1
 * @param validTo when it stopped being true; null while it is
 * @param active false for what is only the past, and for what was forgotten
 * @param position its place in the conversation that was imported; null for what was learned in talk
 * @param vector null while it has none
 * @param vectorModel the model that made the vector
 * @param pinned the person wants it kept in mind
 */
public record Memory(
        UUID id,
        String externalId,
        String speaker,
        String type,
        String canon,
        String category,
        String summary,
        double importance,
        Instant observedAt,
        Instant validTo,
        boolean active,
        Long position,
        ByteVector vector,
        String vectorModel,
        boolean pinned) {

    /** Nothing of it is left. */
    public boolean isForgotten() {
        return summary.isEmpty() || !active && validTo == null;
    }

    /** True at present. */
    boolean isCurrent() {
        return active && validTo == null;
    }
}
