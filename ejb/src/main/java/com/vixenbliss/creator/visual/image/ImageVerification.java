package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whether a picture that turned up somewhere is one of ours: by its bytes, else by its looks. */
@ApplicationScoped
public class ImageVerification {

    /** Scaling and encoding again move a few bits; two different pictures are some thirty apart. */
    private static final int ALIKE = 6;

    private final ImageRows rows;
    private final Workshop workshop;

    @Inject
    public ImageVerification(ImageRows rows, Workshop workshop) {
        this.rows = rows;
        this.workshop = workshop;
    }

    /** For the CDI client proxy only. */
    protected ImageVerification() {
        this(null, null);
    }

    /**
     * Says nothing of whose it is.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault as an upload is refused
     */
    public ImageVerdict verify(byte[] file) {
        Optional<ImageRow> same = rows.bySha256(Sha256.of(file));
        if (same.isPresent()) {
            return verdict(same.get(), 0, ImageVerdict.Match.EXACT);
        }
        long phash = workshop.with(file, PerceptualHash::of);
        return rows.similarTo(phash, ALIKE)
                .map(row -> verdict(row, PerceptualHash.distance(phash, row.phash()), ImageVerdict.Match.ALIKE))
                .orElse(ImageVerdict.UNKNOWN);
    }

    private static ImageVerdict verdict(ImageRow row, int distance, ImageVerdict.Match match) {
        return new ImageVerdict(true, match, distance, row.origin() != ImageOrigin.UPLOADED, row.createdAt());
    }
}
