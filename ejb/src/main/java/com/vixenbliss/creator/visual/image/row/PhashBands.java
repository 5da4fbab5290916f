package com.vixenbliss.creator.visual.image.row;

/** The eight bytes of a perceptual hash, each with its place, as numbers that an index can look up. */
final class PhashBands {

    private static final int BANDS = 8;
    private static final int VALUES = 256;

    private PhashBands() {}

    static Integer[] of(long phash) {
        Integer[] bands = new Integer[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = band * VALUES + (int) (phash >>> 8 * band & 0xFF);
        }
        return bands;
    }
}
