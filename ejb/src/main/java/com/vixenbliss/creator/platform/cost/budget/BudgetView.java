package com.vixenbliss.creator.platform.cost.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A budget as it stands. All amounts are US dollars.
 *
 * @param scopeId the studio, avatar or batch
 * @param studioId whose it is
 * @param spentUsd what was paid since {@code windowStart}
 * @param reservedUsd what is held back for what is under way
 * @param windowStart when the period began; 1970 for a total
 * @param warnedAt since when four fifths are spent or reserved; null when they are not
 * @param exhaustedAt since when nothing is left, or not enough for what was wanted; null when there is
 */
public record BudgetView(
        UUID id,
        Scope scope,
        UUID scopeId,
        UUID studioId,
        Period period,
        BigDecimal limitUsd,
        Action action,
        BigDecimal spentUsd,
        BigDecimal reservedUsd,
        Instant windowStart,
        Instant warnedAt,
        Instant exhaustedAt) {

    /** Spent or reserved. */
    public BigDecimal committedUsd() {
        return spentUsd.add(reservedUsd);
    }

    /** What can be reserved yet; never negative. */
    public BigDecimal leftUsd() {
        return limitUsd.subtract(committedUsd()).max(BigDecimal.ZERO);
    }
}
