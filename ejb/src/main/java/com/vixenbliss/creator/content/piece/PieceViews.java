package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.piece.Pieces.Crop;
import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.CropKind;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces with the addresses of their files: two queries, however many pieces. */
@ApplicationScoped
class PieceViews {

    private final Pieces pieces;
    private final ImageKeeper images;

    @Inject
    PieceViews(Pieces pieces, ImageKeeper images) {
        this.pieces = pieces;
        this.images = images;
    }

    /** For the CDI client proxy only. */
    protected PieceViews() {
        this(null, null);
    }

    PieceView of(ContentPiece piece) {
        return of(List.of(piece)).getFirst();
    }

    /** In the same order. */
    List<PieceView> of(List<ContentPiece> rows) {
        List<UUID> drawn = rows.stream().filter(piece -> piece.imageId() != null).map(ContentPiece::id).toList();
        Map<UUID, List<Crop>> crops = pieces.crops(drawn).stream().collect(Collectors.groupingBy(Crop::pieceId));
        Map<UUID, ImageLink> links = links(rows, crops);
        return rows.stream()
                .map(piece -> PieceView.of(piece, link(links, piece.imageId()), cut(crops.getOrDefault(piece.id(), List.of()), links)))
                .toList();
    }

    private Map<UUID, ImageLink> links(List<ContentPiece> rows, Map<UUID, List<Crop>> crops) {
        List<UUID> ids = Stream.concat(
                        rows.stream().map(ContentPiece::imageId).filter(Objects::nonNull),
                        crops.values().stream().flatMap(List::stream).map(Crop::imageId))
                .toList();
        return ids.isEmpty() ? Map.of() : images.links(ids);
    }

    private static ImageLink link(Map<UUID, ImageLink> links, UUID imageId) {
        return imageId == null ? null : links.get(imageId);
    }

    private static CropViews cut(List<Crop> crops, Map<UUID, ImageLink> links) {
        Map<CropKind, CropView> views = crops.stream().filter(crop -> links.containsKey(crop.imageId())).collect(Collectors.toMap(
                Crop::kind, crop -> new CropView(links.get(crop.imageId()).url(), crop.width(), crop.height())));
        return new CropViews(views.get(CropKind.SQUARE), views.get(CropKind.PORTRAIT_4_5), views.get(CropKind.STORY_9_16));
    }
}
