package com.vixenbliss.creator.visual.image.pixel;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.image.file.ImageFile;
import com.vixenbliss.creator.visual.image.file.ImageRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where pictures are opened and worked on: a few at a time, and only as many as fit into the memory that is set apart, so that
 * neither a crowd nor a monster can take the server down.
 */
@ApplicationScoped
public class Workshop {

    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final int KILOBYTE = 1024;

    private final ImageLimits limits;
    private final Semaphore places;
    private final Semaphore kilobytes;

    @Inject
    public Workshop(ImageLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.workers(), true);
        this.kilobytes = new Semaphore((int) (limits.memory() / KILOBYTE) + 1, true);
    }

    /** For the CDI client proxy only. */
    protected Workshop() {
        this.limits = null;
        this.places = null;
        this.kilobytes = null;
    }

    /**
     * Opens a picture and has something done with it, before the next one gets its place.
     *
     * @param work gets the pixels upright, in sRGB, as 8 bits a channel, at most {@link ImageLimits#keptSide()} long
     * @throws ImageRefused for what is not taken
     * @throws Fault {@code UNAVAILABLE} when no place becomes free in time
     */
    public <T> T with(byte[] file, Function<BufferedImage, T> work) {
        limits.require(file);
        ImageFile image = ImageFile.read(file);
        limits.require(image);
        int cost = (int) (limits.cost(image) / KILOBYTE) + 1;
        long until = System.nanoTime() + limits.patience().toNanos();
        return holding(places, 1, until, () -> holding(kilobytes, cost, until, () -> work.apply(opened(image))));
    }

    private BufferedImage opened(ImageFile image) {
        return Normal.of(Decoding.of(image), image, limits.keptSide());
    }

    private static <T> T holding(Semaphore semaphore, int permits, long until, Supplier<T> work) {
        try {
            if (!semaphore.tryAcquire(permits, until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            semaphore.release(permits);
        }
    }

    private static Fault busy() {
        return new Fault(Kind.UNAVAILABLE, "images-busy", "Many pictures are being worked on just now.", AGAIN);
    }
}
