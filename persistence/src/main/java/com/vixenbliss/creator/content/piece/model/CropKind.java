package com.vixenbliss.creator.content.piece.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What is cut from a picture for the places where it is shown. */
public enum CropKind {
    /** 1:1. */
    @JsonProperty("square")
    SQUARE(1, 1),
    /** 4:5, the tallest that a feed shows whole. */
    @JsonProperty("portrait_4_5")
    PORTRAIT_4_5(4, 5),
    /** 9:16, a whole telephone. */
    @JsonProperty("story_9_16")
    STORY_9_16(9, 16);

    private final int width;
    private final int height;

    CropKind(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    /** In proportion to the width. */
    public int height() {
        return height;
    }

    /** As it is written in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static CropKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
