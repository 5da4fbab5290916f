package com.vixenbliss.creator.visual.rendering;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A rendering in hand: its row as it was taken, under a lease.
 *
 * @param provider who draws it, by its stable word
 * @param imageId under which the picture will be kept
 * @param attempts predictions asked for, with this one
 * @param faults steps in a row that went wrong within this attempt
 * @param fence the number of this taking; writes with an older one are refused
 * @param awaySince the provider or the storage has been away since; null when it is there
 * @param submittedSince when this attempt began; null before the first
 * @param predictionId null until the provider has named it
 * @param drawingEndsAt when the provider has taken too long; null before it draws
 * @param reason of the last trouble or of the end; null when there was none
 * @param costUsd null before it is drawn
 * @param asOf the database's time when this was read, which all nodes share
 */
record Rendering(
        RenderingOrder order,
        String provider,
        UUID imageId,
        State state,
        int attempts,
        int faults,
        int fence,
        Instant awaySince,
        Instant submittedSince,
        String predictionId,
        Instant drawingEndsAt,
        boolean cancelAsked,
        String reason,
        BigDecimal costUsd,
        Instant asOf) {

    UUID id() {
        return order.id();
    }

    /** 0 to 2^31 − 1. Each attempt has its own, so that it cannot be taken for one that failed. */
    long seed() {
        return order.seed() + Math.max(0, attempts - 1) & Integer.MAX_VALUE;
    }

    Duration drawingFor() {
        return submittedSince == null ? Duration.ZERO : Duration.between(submittedSince, asOf);
    }

    boolean isOverdue() {
        return drawingEndsAt != null && asOf.isAfter(drawingEndsAt);
    }

    /** How long the provider or the storage has been away. */
    Duration awayFor() {
        return awaySince == null ? Duration.ZERO : Duration.between(awaySince, asOf);
    }

    /** @throws IllegalStateException when it has not ended */
    RenderingOutcome outcome() {
        return switch (state) {
            case DRAWN -> new RenderingOutcome.Drawn(imageId, costUsd);
            case REFUSED -> new RenderingOutcome.Refused(reason);
            case FAILED -> new RenderingOutcome.Failed(reason);
            case CANCELLED -> new RenderingOutcome.Cancelled();
            case QUEUED, SUBMITTING, SUBMITTED, STORING ->
                    throw new IllegalStateException("rendering " + id() + " has not ended: " + state);
        };
    }
}
