package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.row.ImageRow;
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
        UUID id, ImageType type, int width, int height, String mime, long bytes, String sha256, String phash, Instant createdAt) {

    static ImageView of(ImageRow row) {
        return new ImageView(row.id(), row.type(), row.width(), row.height(), row.mime(), row.bytes(), row.sha256(),
                PerceptualHash.text(row.phash()), row.createdAt());
    }
}
