package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.model.AccessTier;
import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.PiecePlan;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.content.piece.model.PieceText;
import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.visual.image.ImageLink;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A piece of content.
 *
 * @param position in its batch, from 1
 * @param prompt as it was drawn, the note included
 * @param note what somebody wanted otherwise; null for nothing
 * @param seed with which it was drawn; prompt and seed again draw the same
 * @param hashtags without the sign
 * @param safetyRating null until its picture was judged
 * @param imageUrl where the picture can be read until {@code imageExpiresAt}, by whoever has the address; null until it is drawn
 * @param costUsd of all pictures and words that were made for it
 * @param attempts pictures in a row that came to nothing
 * @param failure in plain words; null unless it failed, or is about to be tried again
 */
public record PieceView(
        UUID id,
        UUID batchId,
        UUID avatarId,
        int position,
        String contentType,
        Platform platform,
        String prompt,
        Axes axes,
        String note,
        long seed,
        PieceStatus status,
        String hookText,
        String caption,
        List<String> hashtags,
        AccessTier accessTier,
        String safetyRating,
        URI imageUrl,
        URI thumbnailUrl,
        CropViews crops,
        Instant imageExpiresAt,
        BigDecimal costUsd,
        int attempts,
        String failureCode,
        String failure,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** @param link null while there is no picture to see */
    static PieceView of(ContentPiece piece, ImageLink link, CropViews crops) {
        PiecePlan plan = piece.plan();
        PieceText text = piece.text();
        return new PieceView(piece.id(), piece.batchId(), piece.avatarId(), plan.position(), piece.contentType(), plan.platform(),
                plan.prompt(), plan.axes(), plan.note(), plan.seed(), piece.status(), text.hookText(), text.caption(), text.hashtags(),
                text.accessTier(), piece.safetyRating(), link == null ? null : link.url(), link == null ? null : link.thumbnailUrl(),
                crops, link == null ? null : link.expiresAt(), piece.costUsd(), piece.progress().attempts(), piece.progress().failureCode(),
                piece.progress().failure(),
                piece.version(), piece.createdAt(), piece.updatedAt());
    }
}
