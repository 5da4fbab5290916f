package com.vixenbliss.creator.visual.image.file;

import java.awt.geom.AffineTransform;

/** How a camera was held: what has to be done to a picture to see it upright (EXIF 2.32, tag 0x0112), in the tag's order. */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    TURNED_LEFT(0, 1, -1, 0),
    TRANSVERSE(0, -1, -1, 0),
    TURNED_RIGHT(0, -1, 1, 0);

    private final int m00;
    private final int m10;
    private final int m01;
    private final int m11;

    Orientation(int m00, int m10, int m01, int m11) {
        this.m00 = m00;
        this.m10 = m10;
        this.m01 = m01;
        this.m11 = m11;
    }

    /** @param tag 1 to 8; anything else says nothing */
    static Orientation of(int tag) {
        return tag >= 1 && tag <= values().length ? values()[tag - 1] : UPRIGHT;
    }

    /** Whether width and height change places. */
    public boolean turns() {
        return m00 == 0;
    }

    /** From places in the file to places in the upright picture, whose corner stays at the origin. */
    public AffineTransform upright(int width, int height) {
        double x = m00 < 0 ? width : m01 < 0 ? height : 0;
        double y = m10 < 0 ? width : m11 < 0 ? height : 0;
        return new AffineTransform(m00, m10, m01, m11, x, y);
    }
}
