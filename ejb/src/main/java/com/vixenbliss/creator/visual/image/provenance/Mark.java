package com.vixenbliss.creator.visual.image.provenance;

import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import java.time.Instant;
import java.util.UUID;

/**
 * What a file says of itself. Nothing of the prompt and nothing of a person: whoever gets the file gets this too.
 *
 * @param imageId by which we find it again
 */
public record Mark(UUID imageId, ImageOrigin origin, Instant createdAt) {}
