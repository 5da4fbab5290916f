package com.vixenbliss.creator.visual.image.row;

import java.util.Locale;

/** How far a picture is. */
public enum ImageState {
    /** The row is there; whether the objects are, nobody knows yet. */
    STORING,
    /** All is there. */
    STORED,
    /** It was stored and its object is not found any more. */
    MISSING,
    /** It goes: first its objects, then the row. */
    REMOVING;

    /** As it is written in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
