package com.vixenbliss.creator.companion.acquaintance;

import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How one person and one character came to where they are: the replay of what moved between them, and what is remembered.
 *
 * @param steps in order, each with the state that it led to
 * @param memories the newest first; past ones too
 */
public record Portrait(Acquaintance pair, List<Step> steps, List<Remembered> memories) {

    public Portrait {
        steps = List.copyOf(steps);
        memories = List.copyOf(memories);
    }

    /**
     * One change and the state after it.
     *
     * @param messageId the line that moved it; null when that is gone
     * @param said how the line begins; null when it is gone
     * @param tension 0 to 100
     * @param progress 0 to 100
     */
    public record Step(Change change, UUID messageId, String said, Stage stage, int progress, int tension) {}

    /**
     * A memory with its time.
     *
     * @param canon {@code real} or {@code role}
     * @param validTo null while it is true
     * @param said how the line begins that it came from; null when that is gone
     */
    public record Remembered(
            UUID id, String type, String canon, String summary, double importance, double confidence, Instant validFrom,
            Instant validTo, String said) {}
}
