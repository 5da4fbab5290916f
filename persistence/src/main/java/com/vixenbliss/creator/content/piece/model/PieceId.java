package com.vixenbliss.creator.content.piece.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids that follow from what they name, so that whoever plans, orders or cuts once more means the same thing. Those of pieces
 * are version 7 (RFC 9562) with their batch's time; a list with the newest first has a batch's pieces by their positions.
 */
public final class PieceId {

    /** The highest position. */
    public static final int MOST = 0xFFF;

    private PieceId() {}

    /** @param position 1 to {@value #MOST} */
    public static UUID of(UUID batchId, int position) {
        long high = batchId.getMostSignificantBits() & ~(long) MOST | MOST - position;
        return new UUID(high & ~0xF000L | 0x7000L, named(batchId + "#" + position).getLeastSignificantBits());
    }

    /** Of the order of a piece's picture. @param draw from 1 */
    public static UUID rendering(UUID pieceId, int draw) {
        return named("draw " + pieceId + "#" + draw);
    }

    /** Of what the words of a piece's picture cost. @param draw from 1 */
    public static UUID caption(UUID pieceId, int draw) {
        return named("caption " + pieceId + "#" + draw);
    }

    /** Of what is cut from a picture. */
    public static UUID crop(UUID imageId, CropKind kind) {
        return named("crop " + imageId + "#" + kind.word());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
