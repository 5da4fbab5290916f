package com.vixenbliss.creator.visual.image.cutting;

import java.awt.Rectangle;
import java.util.Objects;
import java.util.UUID;

/**
 * What is to be cut.
 *
 * @param imageId of what comes out, chosen by the caller: cut twice, it is one picture
 * @param width in proportion to the height
 */
public record Cut(UUID imageId, int width, int height) {

    public Cut {
        Objects.requireNonNull(imageId);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("Nothing can be cut to " + width + ":" + height);
        }
    }

    /**
     * The largest part of these proportions. People are drawn upright, with their heads above the middle: what has to go of the
     * height goes below, and of the width on both sides alike.
     */
    Rectangle of(int wide, int tall) {
        int across = (int) Math.min(wide, Math.round((double) tall * width / height));
        int down = (int) Math.min(tall, Math.round((double) across * height / width));
        return new Rectangle((wide - across) / 2, 0, across, down);
    }
}
