package com.vixenbliss.creator.visual.image.cutting;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.storage.ObjectMissing;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.visual.image.Sha256;
import com.vixenbliss.creator.visual.image.file.ImageFormat;
import com.vixenbliss.creator.visual.image.pixel.ImageLimits;
import com.vixenbliss.creator.visual.image.pixel.Jpeg;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.pixel.Scaling;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.provenance.Mark;
import com.vixenbliss.creator.visual.image.provenance.Provenance;
import com.vixenbliss.creator.visual.image.row.CutRow;
import com.vixenbliss.creator.visual.image.row.CutRows;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Cuts parts of a picture that is kept, and keeps them. The picture is opened once for all of them, and each is encoded once. A
 * part bears its picture's date, so that whoever cuts it once more writes the same bytes.
 */
@ApplicationScoped
public class Cuttings {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int LOOKED_AT = 256;

    private final Workshop workshop;
    private final ImageRows images;
    private final CutRows rows;
    private final ObjectStore store;
    private final float quality;

    @Inject
    public Cuttings(Workshop workshop, ImageLimits limits, ImageRows images, CutRows rows, ObjectStore store) {
        this.workshop = workshop;
        this.quality = limits.jpegQuality();
        this.images = images;
        this.rows = rows;
        this.store = store;
    }

    /** For the CDI client proxy only. */
    protected Cuttings() {
        this.workshop = null;
        this.quality = 0;
        this.images = null;
        this.rows = null;
        this.store = null;
    }

    /** A part before it is stored. */
    private record Encoded(CutRow row, byte[] file) {}

    /**
     * Waits for the storage and takes memory: call it from a worker, never in a transaction.
     *
     * @return as the cuts were given
     * @throws Fault {@code NOT_FOUND} when the picture is not there (any more); {@code CONFLICT} when a part is being removed;
     *     {@code UNAVAILABLE} when it is worth trying again
     */
    public List<Cutting> keep(UUID imageId, List<Cut> cuts) {
        ImageRow whole = images.find(imageId).filter(ImageRow::isStored).orElseThrow(() -> gone(imageId));
        List<Encoded> parts = workshop.with(file(whole), pixels -> encoded(whole, pixels, cuts));
        List<CutRow> begun = parts.stream().map(Encoded::row).toList();
        if (rows.begin(imageId, store.bucket(), begun) < begun.size() && !rows.areThose(begun)) {
            throw new Fault(Kind.UNAVAILABLE, "image-in-hand", "Parts of the picture were begun otherwise; those are being cleared away.", AGAIN);
        }
        parts.forEach(part -> store.put(part.row().path(), part.file(), ImageFormat.JPEG.mime()));
        rows.stored(begun);
        return begun.stream().map(row -> new Cutting(row.id(), row.width(), row.height())).toList();
    }

    private byte[] file(ImageRow whole) {
        try {
            return store.get(whole.path());
        } catch (ObjectMissing missing) {
            throw gone(whole.id());
        }
    }

    private List<Encoded> encoded(ImageRow whole, BufferedImage pixels, List<Cut> cuts) {
        long begun = System.nanoTime();
        BufferedImage small = Scaling.within(pixels, LOOKED_AT);
        List<Encoded> parts = cuts.stream().map(cut -> encoded(whole, pixels, small, cut)).toList();
        Meters.took(Duration.ofNanos(System.nanoTime() - begun), "images.encoded", "type", "cutting");
        return parts;
    }

    /** The mark comes last: whatever encodes a file again drops it. */
    private Encoded encoded(ImageRow whole, BufferedImage pixels, BufferedImage small, Cut cut) {
        BufferedImage part = part(pixels, cut);
        byte[] file = Provenance.write(Jpeg.encode(part, quality), new Mark(cut.imageId(), whole.origin(), whole.createdAt()));
        CutRow row = new CutRow(cut.imageId(), beside(whole, cut), part.getWidth(), part.getHeight(), file.length, Sha256.of(file),
                PerceptualHash.of(part(small, cut)));
        return new Encoded(row, file);
    }

    private static BufferedImage part(BufferedImage whole, Cut cut) {
        Rectangle area = cut.of(whole.getWidth(), whole.getHeight());
        return whole.getSubimage(area.x, area.y, area.width, area.height);
    }

    private static StorageKey beside(ImageRow whole, Cut cut) {
        String path = whole.path().path();
        return StorageKey.of(path.substring(0, path.lastIndexOf('/') + 1) + cut.imageId() + "." + ImageFormat.JPEG.extension());
    }

    private static Fault gone(UUID id) {
        return new Fault(Kind.NOT_FOUND, "image-not-found", "There is no picture " + id + ".");
    }
}
