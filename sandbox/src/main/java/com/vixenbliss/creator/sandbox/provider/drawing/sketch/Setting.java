package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.regex.Pattern;

/** Where the picture plays. */
public enum Setting {
    CAFE("caf\\w*|ramen|teahouse|winery|cellar|café|coffee\\w*|espresso|barista|bar|pub|tavern|restaurant|diner|bistro|bakery", true),
    LIBRARY("library|bookshop|bookstore|bookshel\\w*|archive|study", true),
    KITCHEN("kitchen|pantry|cooking|stove|countertop", true),
    ROOM("apartment|gym|hall|lobby|workshop|lab|laboratory|shop|boutique|showroom|backstage|stage|train|carriage|spa|sauna|garage|bedroom|living room|room|sofa|couch|bed|home|loft|window|indoors?|hotel|cabin|office|desk|gallery|museum", true),
    BEACH("beach|pool|poolside|waterfront|sea|seaside|ocean|shore|coast|waves|sand|lake|harbou?r|boat|island|pier", false),
    PARK("park|gardens?|greenhouse|orchard|vineyard|riverside|river|trees?|forest|woods?|meadow|field|bench|picnic|countryside|flowers?", false),
    HILLS("mountains?|peaks?|ridge|hills?|cliff|desert|canyon|valley|ruins|castle|trail|hike|hiking|summit|glacier|dunes?", false),
    STREET("streets?|city|road|alley|market|rooftop|terrace|balcony|square|plaza|downtown|station|bridge|town|skyline|outdoors?|stadium|track|deck|path|arcade", false),
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

    public boolean indoors() {
        return indoors;
    }
}
