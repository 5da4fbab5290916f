package com.vixenbliss.creator.visual.image;

import java.awt.image.BufferedImage;

/**
 * Looks at a picture before it is kept. All beans of this type are asked; one that fails keeps the picture out, as one that
 * refuses does: what could not be checked is not stored.
 */
public interface PictureCheck {

    /**
     * @param pixels upright, in sRGB, 8 bits a channel
     * @throws com.vixenbliss.creator.platform.fault.Fault when it must not be kept
     */
    void check(NewImage image, BufferedImage pixels);
}
