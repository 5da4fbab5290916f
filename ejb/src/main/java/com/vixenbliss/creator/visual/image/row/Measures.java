package com.vixenbliss.creator.visual.image.row;

import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import java.time.Instant;

/** What is known of a picture once it is encoded. @param createdAt as it is written in the file, in whole seconds */
public record Measures(
        ImageOrigin origin, Instant createdAt, int width, int height, String mime, long bytes, long thumbnailBytes, String sha256, long phash) {}
