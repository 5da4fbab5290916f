package com.vixenbliss.creator.visual.image;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps pictures, hands them out and lets them go. Who may see a picture, the caller has checked. */
@ApplicationScoped
public class ImageKeeper {

    /**
     * Converts to WebP in the original size, makes a thumbnail, says in both who made them, and stores both. Waits for the
     * storage and takes memory: call it from a worker, never from a request and never in a transaction. The same id again is
     * the same picture.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} or {@code TOO_LARGE} for bytes that are no picture that
     *     we take, with the codes of {@link com.vixenbliss.creator.visual.image.upload.UploadedImages}; {@code UNAVAILABLE} when it
     *     is worth trying again
     */
    public ImageView keep(NewImage image) {
        throw new UnsupportedOperationException();
    }

    /** A picture that is stored in full. */
    public Optional<ImageView> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} {@code image-not-found} when it is not there (any more) */
    public ImageLink link(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Lets a picture go. In the caller's transaction if there is one: the row is marked with it, the objects go after it. That
     * it is not there is fine. Rows of others that point at it must let go of it in the same transaction.
     */
    public void remove(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The stored file. Waits for the storage. @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND} as for a link */
    public byte[] bytes(UUID id) {
        throw new UnsupportedOperationException();
    }
}
