package com.vixenbliss.creator.visual.image.reconcile;

import com.vixenbliss.creator.visual.image.row.ImageState;
import java.time.Instant;
import java.util.UUID;

/**
 * An object that a row speaks of: the picture's or its thumbnail's.
 *
 * @param since when the row was changed last
 */
public record Placed(UUID id, ImageState state, String path, long bytes, Instant since) {}
