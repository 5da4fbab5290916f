package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.image.file.ImageFormat;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.pixel.ImageLimits;
import com.vixenbliss.creator.visual.image.pixel.Jpeg;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.pixel.Scaling;
import com.vixenbliss.creator.visual.image.pixel.Webp;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.provenance.Mark;
import com.vixenbliss.creator.visual.image.provenance.Provenance;
import com.vixenbliss.creator.visual.image.row.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes of a picture as it came the two files that are kept. The same picture and date give the same bytes. */
@ApplicationScoped
public class Preparation {

    /** The longer side of a thumbnail, in pixels. */
    public static final int THUMBNAIL = 384;

    private static final float THUMBNAIL_QUALITY = 0.8f;

    private final Workshop workshop;
    private final float quality;
    private final float jpegQuality;
    private final List<PictureCheck> checks;

    @Inject
    public Preparation(Workshop workshop, ImageLimits limits, @Any Instance<PictureCheck> checks) {
        this(workshop, limits, checks.stream().toList());
    }

    Preparation(Workshop workshop, ImageLimits limits, List<PictureCheck> checks) {
        this.workshop = workshop;
        this.quality = limits.quality();
        this.jpegQuality = limits.jpegQuality();
        this.checks = checks;
    }

    /** For the CDI client proxy only. */
    protected Preparation() {
        this.workshop = null;
        this.quality = 0;
        this.jpegQuality = 0;
        this.checks = List.of();
    }

    /** Two files and what is known of them. */
    record Prepared(byte[] picture, byte[] thumbnail, Measures measures) {}

    Prepared of(NewImage image, ImageOrigin origin, Instant createdAt) {
        return workshop.with(image.original(), pixels -> {
            checks.forEach(check -> check.check(image, pixels));
            long begun = System.nanoTime();
            Prepared prepared = encoded(pixels, image.format(), new Mark(image.id(), origin, createdAt));
            Meters.took(Duration.ofNanos(System.nanoTime() - begun), "images.encoded", "type", image.type().word());
            return prepared;
        });
    }

    /** The mark comes last: whatever encodes a file again drops it. */
    private Prepared encoded(BufferedImage pixels, ImageFormat format, Mark mark) {
        BufferedImage small = Scaling.within(pixels, THUMBNAIL);
        boolean jpeg = format == ImageFormat.JPEG;
        byte[] picture = Provenance.write(jpeg ? Jpeg.encode(pixels, jpegQuality) : Webp.encode(pixels, quality), mark);
        byte[] thumbnail = Provenance.write(
                jpeg ? Jpeg.encode(small, THUMBNAIL_QUALITY) : Webp.encode(small, THUMBNAIL_QUALITY), mark);
        Measures measures = new Measures(mark.origin(), mark.createdAt(), pixels.getWidth(), pixels.getHeight(), format.mime(),
                picture.length, thumbnail.length, Sha256.of(picture), PerceptualHash.of(small));
        return new Prepared(picture, thumbnail, measures);
    }
}
