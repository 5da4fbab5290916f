package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.visual.image.model.ImageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture that is kept.
 *
 * @param bytes of the stored file
 * @param sha256 of the stored file, in hex
 * @param phash 64 bits in hex: pictures that look alike differ in few of them
 */
public record ImageView(
        UUID id, ImageType type, int width, int height, String mime, long bytes, String sha256, String phash, Instant createdAt) {}
