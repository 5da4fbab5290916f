package com.vixenbliss.creator.visual.image.model;

import java.util.Locale;
import java.util.Optional;

/** Where the pixels of a picture come from, in the words of the IPTC (cv.iptc.org, digital source type, 2026-11). */
public enum ImageOrigin {
    /** A machine made all of it. */
    SYNTHETIC("trainedAlgorithmicMedia"),
    /** A machine made it from a real photo. */
    COMPOSITE("compositeWithTrainedAlgorithmicMedia"),
    /** Somebody sent it and did not say. We say nothing either. */
    UPLOADED(null);

    private static final String VOCABULARY = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String sourceType;

    ImageOrigin(String sourceType) {
        this.sourceType = sourceType;
    }

    /** What is written into the file; empty when there is nothing to say. */
    public Optional<String> digitalSourceType() {
        return Optional.ofNullable(sourceType).map(VOCABULARY::concat);
    }

    /** Of what a machine draws after a picture of this origin. */
    public ImageOrigin descendant() {
        return this == SYNTHETIC ? SYNTHETIC : COMPOSITE;
    }

    /** As it is written in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImageOrigin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
