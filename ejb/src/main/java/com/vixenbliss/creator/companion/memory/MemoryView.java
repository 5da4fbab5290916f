package com.vixenbliss.creator.companion.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.MemoryEvent;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A memory as the person sees it.
 *
 * @param speaker whose words it rests on: {@code user}
 * @param sourceMessageIds the lines that said it
 * @param validTo when it stopped being true; null while it is
 * @param isActive false for what is only the past
 * @param pinned the person wants it kept in mind
 * @param correctedAt when the person said how it really is; null when it is as it was learned
 * @param sources what was said in those lines; null where nobody asked
 */
public record MemoryView(
        UUID id,
        UUID characterId,
        MemoryType type,
        String category,
        String summary,
        Canon canon,
        String speaker,
        double importanceScore,
        double confidence,
        List<UUID> sourceMessageIds,
        Instant observedAt,
        Instant validFrom,
        @JsonInclude(JsonInclude.Include.ALWAYS) Instant validTo,
        boolean isActive,
        boolean pinned,
        Instant correctedAt,
        List<MemorySource> sources) {

    /** The speaker of whatever was learned in conversation. */
    public static final String PERSON = "user";

    public MemoryView {
        sourceMessageIds = List.copyOf(sourceMessageIds);
        sources = sources == null ? null : List.copyOf(sources);
    }

    /** A memory from its row, with what was said in its lines. */
    static MemoryView of(MemoryEvent row, List<MemorySource> sources) {
        return new MemoryView(
                row.id(), row.characterId(), row.type(), row.category(), row.summary(), row.canon(), row.speaker(),
                rounded(row.importanceScore()), rounded(row.confidence()), row.sourceMessageIds(),
                row.observedAt(), row.validFrom(), row.validTo(), row.isActive(), row.isPinned(), row.correctedAt(), sources);
    }

    /** Columns are 32-bit: without this, 0.9 would be shown as 0.8999999761581421. */
    private static double rounded(float score) {
        return Math.round(score * 10_000.0) / 10_000.0;
    }
}
