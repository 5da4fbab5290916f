package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.piece.model.CropKind;
import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.cutting.Cut;
import com.vixenbliss.creator.visual.image.cutting.Cutting;
import com.vixenbliss.creator.visual.image.cutting.Cuttings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Cuts what the platforms want from a piece's picture. Work for a processor: call it from a worker, never in a transaction. */
@ApplicationScoped
public class PieceCrops {

    private final Cuttings cuttings;
    private final ImageKeeper images;
    private final CropRows rows;
    private final PieceBell bell;

    @Inject
    PieceCrops(Cuttings cuttings, ImageKeeper images, CropRows rows, PieceBell bell) {
        this.cuttings = cuttings;
        this.images = images;
        this.rows = rows;
        this.bell = bell;
    }

    /** For the CDI client proxy only. */
    protected PieceCrops() {
        this(null, null, null, null);
    }

    /**
     * Done twice it is done once: what is cut has ids that follow from the picture.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code UNAVAILABLE} when it is worth trying again
     */
    public void cut(UUID batchId, Drawn piece) {
        List<Cutting> cut = cuttings.keep(piece.imageId(), Arrays.stream(CropKind.values()).map(kind -> cut(piece, kind)).toList());
        if (rows.cropped(piece, cut)) {
            bell.ring(batchId);
        } else {
            cut.forEach(cutting -> images.remove(cutting.imageId()));
        }
    }

    private static Cut cut(Drawn piece, CropKind kind) {
        return new Cut(PieceId.crop(piece.imageId(), kind), kind.width(), kind.height());
    }
}
