package com.vixenbliss.creator.companion.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A memory as its evidence makes it.
 *
 * @param told the evidence in whose words it is told: the closest said, the first of those; null when only its keeping
 *     holds it
 * @param importance 0 to 1
 * @param confidence 0 to 1
 * @param validTo when it stopped being true; null while it is
 * @param supersededBy the memory that ended it; null while it is true
 * @param sources the lines that said it, the newest {@value Timeline#CITED} in order
 */
public record Fact(
        UUID id,
        String claimKey,
        Evidence told,
        double importance,
        double confidence,
        Instant validFrom,
        Instant validTo,
        UUID supersededBy,
        List<UUID> sources) {

    public Fact {
        sources = List.copyOf(sources);
    }

    /** True at present. */
    public boolean isCurrent() {
        return validTo == null;
    }
}
