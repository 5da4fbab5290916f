package com.vixenbliss.creator.visual.image.upload;

import com.vixenbliss.creator.visual.image.file.ImageFormat;
import com.vixenbliss.creator.visual.image.pixel.Webp;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.provenance.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes pictures from outside, or says why not. What comes out was drawn from the pixels: places, cameras, thumbnails, scripts
 * and second files that rode along are gone. Only one thing that the upload said of itself is carried on: that a machine made it.
 */
@ApplicationScoped
public class UploadedImages {

    /** High, because what is kept is encoded once more. */
    private static final float QUALITY = 0.95f;

    private final Workshop workshop;

    @Inject
    public UploadedImages(Workshop workshop) {
        this.workshop = workshop;
    }

    /** For the CDI client proxy only. */
    protected UploadedImages() {
        this(null);
    }

    /**
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} or {@code TOO_LARGE} with a code for each reason
     *     ({@link com.vixenbliss.creator.visual.image.file.ImageRefused}), {@code UNAVAILABLE} while too many pictures are in hand
     */
    public SafeImage check(byte[] upload) {
        return workshop.with(upload, pixels -> new SafeImage(Webp.encode(pixels, QUALITY), ImageFormat.WEBP.mime(),
                pixels.getWidth(), pixels.getHeight(), Provenance.saysSynthetic(upload)));
    }
}
