package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Hears how pictures of pieces ended: writes their rows, and wakes who waits for them. */
@ApplicationScoped
class PieceEndings {

    private final PieceTurns turns;
    private final PieceBell bell;

    @Inject
    PieceEndings(PieceTurns turns, PieceBell bell) {
        this.turns = turns;
        this.bell = bell;
    }

    /** For the CDI client proxy only. */
    protected PieceEndings() {
        this(null, null);
    }

    void onFinished(@Observes RenderingFinished finished) {
        if (finished.purpose() == Purpose.CONTENT) {
            Meters.count("content.pictures", "outcome", finished.outcome().getClass().getSimpleName().toLowerCase(Locale.ROOT));
            turned(finished.subjectId(), finished.renderingId(), finished.outcome()).ifPresent(bell::ring);
        }
    }

    /** @return the batch of the piece; empty when it was told before */
    private Optional<UUID> turned(UUID piece, UUID rendering, RenderingOutcome outcome) {
        return switch (outcome) {
            case RenderingOutcome.Drawn drawn -> turns.drawn(piece, rendering, drawn.imageId(), drawn.costUsd());
            case RenderingOutcome.Refused refused -> turns.undrawn(piece, rendering, "refused", refused.reason());
            case RenderingOutcome.Failed failed -> turns.undrawn(piece, rendering, "not-drawn", failed.reason());
            case RenderingOutcome.Cancelled cancelled -> turns.withdrawn(piece, rendering);
        };
    }
}
