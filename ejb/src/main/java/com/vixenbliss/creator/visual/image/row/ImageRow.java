package com.vixenbliss.creator.visual.image.row;

import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.model.ImageType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a row says of its picture.
 *
 * @param bytes of the picture's object, as {@code sha256} is its hash in hex
 * @param thumbnailPath null for what was cut from a picture, and 0 bytes
 * @param createdAt in whole seconds: it is written into the file too
 */
public record ImageRow(
        UUID id, ImageType type, ImageState state, ImageOrigin origin, StorageKey path, StorageKey thumbnailPath, int width, int height,
        String mime, long bytes, long thumbnailBytes, String sha256, long phash, Instant createdAt) {

    /** Empty for what was cut from a picture. */
    public Optional<StorageKey> thumbnail() {
        return Optional.ofNullable(thumbnailPath);
    }

    public boolean isStored() {
        return state == ImageState.STORED;
    }
}
