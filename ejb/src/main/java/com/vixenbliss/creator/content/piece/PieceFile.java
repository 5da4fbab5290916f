package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.model.CropKind;
import java.util.UUID;

/** What was cut from a piece's picture. */
public record PieceFile(UUID pieceId, CropKind kind, UUID imageId) {}
