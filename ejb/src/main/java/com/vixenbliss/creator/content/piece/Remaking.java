package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.PiecePlan;
import com.vixenbliss.creator.content.template.ContentPlanner;
import com.vixenbliss.creator.content.template.PlannedPiece;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Has a piece made again: its picture goes, its batch goes on, and the note comes into its prompt. */
@ApplicationScoped
class Remaking {

    private final Pieces pieces;
    private final PieceBatches batches;
    private final ContentPlanner planner;
    private final ImageKeeper images;
    private final Clock clock;

    @Inject
    Remaking(Pieces pieces, PieceBatches batches, ContentPlanner planner, ImageKeeper images, Clock clock) {
        this.pieces = pieces;
        this.batches = batches;
        this.planner = planner;
        this.images = images;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Remaking() {
        this(null, null, null, null, null);
    }

    /** In the caller's transaction, which holds the piece. @param note null for nothing in particular */
    void makeAgain(ContentPiece piece, String note) {
        PiecePlan plan = piece.plan();
        PlannedPiece before = new PlannedPiece(
                plan.position(), plan.axes(), plan.prompt(), plan.seed(), plan.platform(), plan.fingerprint());
        String wanted = note == null || note.isBlank() ? null : note.strip();
        PlannedPiece next = planner.again(batches.reopen(piece.batchId()), before, 1, wanted);
        UUID imageId = piece.imageId();
        piece.makeAgain(wanted == null ? plan.note() : wanted, next.prompt(), next.fingerprint(), clock.instant());
        pieces.flush();
        letGo(piece.id(), imageId);
    }

    private void letGo(UUID pieceId, UUID imageId) {
        List<UUID> cut = pieces.removeCrops(pieceId);
        cut.forEach(images::remove);
        if (imageId != null) {
            images.remove(imageId);
        }
    }
}
