package com.vixenbliss.creator.visual.image.model;

import java.util.Locale;

/** What a picture is for. */
public enum ImageType {
    /** A moment of somebody's episode: a person's own. */
    SCENE("scenes"),
    /** The face that other pictures are drawn after. */
    ANCHOR("avatars"),
    /** An expression, a pose or an outfit of a face. */
    VARIANT("avatars"),
    /** Something a model is trained with. */
    DATASET("datasets"),
    /** Something to be published. */
    CONTENT("content");

    private final String root;

    ImageType(String root) {
        this.root = root;
    }

    /** The first segment of the keys under which such pictures lie. */
    public String root() {
        return root;
    }

    /** As it is written in the database and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that is none */
    public static ImageType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
