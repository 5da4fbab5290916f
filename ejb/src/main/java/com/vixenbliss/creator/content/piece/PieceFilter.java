package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.model.PieceStatus;
import java.util.UUID;

/** Which pieces are wanted; null parts do not matter. */
public record PieceFilter(UUID avatarId, UUID batchId, PieceStatus status) {}
