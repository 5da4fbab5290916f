package com.vixenbliss.creator.catalogue.card.file;

/** How much of a card's file is taken. Bytes unless said otherwise. */
public final class CardLimits {

    /** The whole file. */
    public static final int FILE = 20_000_000;

    /** The card's JSON, data URLs included. */
    public static final int JSON = 8_000_000;

    /** Everything in an archive, unpacked. */
    public static final long UNPACKED = 40_000_000;

    /** Entries in an archive. */
    public static final int ENTRIES = 1_000;

    /** Unpacked to packed, for an entry above {@link #RATIO_FLOOR}. */
    public static final int RATIO = 100;

    /** Small entries may compress as well as they like. */
    public static final int RATIO_FLOOR = 100_000;

    /** Pixels along one side of a picture, and in all. */
    public static final int SIDE = 8_192;
    public static final long PIXELS = 40_000_000;

    /** Pieces of a picture's file. */
    public static final int CHUNKS = 20_000;

    private CardLimits() {}
}
