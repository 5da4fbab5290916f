package com.vixenbliss.creator.visual.image.pixel;

import com.vixenbliss.creator.visual.image.file.ImageFile;
import com.vixenbliss.creator.visual.image.file.ImageRefused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about the size of pictures, and what working on them may take of the machine. */
@Dependent
public class ImageLimits {

    private static final long MEGABYTE = 1L << 20;

    private final Function<String, Optional<String>> value;

    @Inject
    public ImageLimits(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public ImageLimits(Function<String, Optional<String>> value) {
        this.value = value;
    }

    /** {@code IMAGE_MAX_BYTES}, of a file from outside. */
    public int bytes() {
        return number("IMAGE_MAX_BYTES", 12 * (int) MEGABYTE);
    }

    private int side() {
        return number("IMAGE_MAX_SIDE", 8192);
    }

    private int pixels() {
        return number("IMAGE_MAX_PIXELS", 40_000_000);
    }

    /** {@code IMAGE_KEPT_SIDE}: the longer side of what is kept; what is larger is scaled down. */
    public int keptSide() {
        return number("IMAGE_KEPT_SIDE", 3072);
    }

    /** {@code IMAGE_QUALITY}, of what is kept, 0 to 1. */
    public float quality() {
        return value.apply("IMAGE_QUALITY").map(Float::parseFloat).orElse(0.85f);
    }

    /** {@code IMAGE_JPEG_QUALITY}, of what is kept to be published, 0 to 1. */
    public float jpegQuality() {
        return value.apply("IMAGE_JPEG_QUALITY").map(Float::parseFloat).orElse(0.9f);
    }

    /** {@code IMAGE_MEMORY_MB}: what all pictures in hand may take of the heap; a quarter of it unless said otherwise. */
    long memory() {
        return number("IMAGE_MEMORY_MB", (int) Math.max(64, Runtime.getRuntime().maxMemory() / MEGABYTE / 4)) * MEGABYTE;
    }

    /** {@code IMAGE_WORKERS}: pictures in hand at a time. */
    int workers() {
        return number("IMAGE_WORKERS", Runtime.getRuntime().availableProcessors());
    }

    /** {@code IMAGE_PATIENCE}: how long one waits for its turn. */
    Duration patience() {
        return Duration.parse(value.apply("IMAGE_PATIENCE").orElse("PT20S"));
    }

    private int number(String name, int otherwise) {
        return value.apply(name).map(Integer::parseInt).orElse(otherwise);
    }

    void require(byte[] file) {
        if (file.length > bytes()) {
            throw ImageRefused.tooLarge(bytes());
        }
    }

    /** Before a byte of it is decoded: a small file can claim more pixels than there is memory. */
    void require(ImageFile file) {
        if (file.width() > side() || file.height() > side()) {
            throw ImageRefused.dimensions(file, "at most " + side() + " along a side are taken");
        }
        if (file.area() > pixels()) {
            throw ImageRefused.dimensions(file, "at most " + pixels() + " in all are taken");
        }
        if (cost(file) > memory()) {
            throw ImageRefused.dimensions(file, "with " + file.bytesPerPixel() + " bytes each that is more than can be held");
        }
    }

    /** Bytes of the heap while the picture is in hand: its pixels, and two copies in the size in which it is kept. */
    long cost(ImageFile file) {
        double scale = Math.min(1.0, (double) keptSide() / Math.max(file.width(), file.height()));
        return file.area() * file.bytesPerPixel() + Math.round(file.area() * scale * scale) * 8;
    }
}
