package com.vixenbliss.creator.sandbox.provider.replicate.drawing;

import java.util.regex.Pattern;

/** Where the picture plays. */
enum Setting {
    CAFE("caf\\w*|café|coffee\\w*|espresso|barista|bar|pub|tavern|restaurant|diner|bistro|bakery", true),
    LIBRARY("library|bookshop|bookstore|bookshel\\w*|archive|study", true),
    KITCHEN("kitchen|cooking|stove|countertop", true),
    ROOM("apartment|bedroom|living room|room|sofa|couch|bed|home|loft|window|indoors?|hotel|cabin|office|desk|gallery", true),
    BEACH("beach|sea|seaside|ocean|shore|coast|waves|sand|lake|harbou?r|boat|island|pier", false),
    PARK("park|garden|trees?|forest|woods?|meadow|field|bench|picnic|countryside|flowers?", false),
    HILLS("mountains?|hills?|cliff|desert|canyon|valley|ruins|castle|trail|hike|hiking|summit", false),
    STREET("street|city|road|alley|market|rooftop|terrace|balcony|square|plaza|downtown|station|bridge|town|skyline|outdoors?", false),
    STUDIO("portrait|studio|plain background|backdrop|headshot|neutral background|clean background", true);

    private final Pattern words;
    private final boolean indoors;

    Setting(String words, boolean indoors) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
        this.indoors = indoors;
    }

    Pattern words() {
        return words;
    }

    boolean indoors() {
        return indoors;
    }
}
