package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.CropKind;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pieces as people see them. */
interface Pieces {

    Optional<ContentPiece> find(UUID studioId, UUID id);

    /** Held until the end of the transaction, in the order of their ids. */
    List<ContentPiece> findForChange(UUID studioId, Collection<UUID> ids);

    /** By batches, the newest first, each by its positions; one more than the page holds. */
    List<ContentPiece> list(UUID studioId, PieceFilter filter, PageRequest page);

    /** Changed since, the earliest first. */
    List<ContentPiece> changed(UUID batchId, Instant since, int limit);

    List<Crop> crops(Collection<UUID> pieceIds);

    /** Forgets what was cut for a piece. @return the pictures that nobody shows any more */
    List<UUID> removeCrops(UUID pieceId);

    void flush();

    /** What was cut for a piece. */
    record Crop(UUID pieceId, CropKind kind, UUID imageId, int width, int height) {}
}
