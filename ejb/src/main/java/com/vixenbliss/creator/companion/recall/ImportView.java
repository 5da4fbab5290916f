package com.vixenbliss.creator.companion.recall;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an import has come.
 *
 * @param status {@code running} until all have their vectors, then {@code completed}; without an embedding provider at once
 * @param added memories that were new; the others were there already, or had been forgotten
 * @param searchable memories that words find, which is all of them from the first answer on
 */
public record ImportView(
        UUID jobId, UUID characterId, String status, Progress progress, int added, int searchable, Instant createdAt) {

    /** Turns: done with everything, and sent. */
    public record Progress(int done, int total, int failed) {}
}
