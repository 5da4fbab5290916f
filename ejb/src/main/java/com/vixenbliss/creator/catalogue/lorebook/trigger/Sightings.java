package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.OptionalInt;

/** Where the keys of a book have been seen first: in which message back from the latest, or in which entry's content. */
final class Sightings {

    private final Place[] places;
    private final int[] starts;
    private final int[] ends;

    Sightings(int keys) {
        places = new Place[keys];
        starts = new int[keys];
        ends = new int[keys];
    }

    /** Only the first place counts, and messages are read from the latest back, so it is the latest. */
    void note(int slot, Place place, int start, int end) {
        if (places[slot] == null) {
            places[slot] = place;
            starts[slot] = start;
            ends[slot] = end;
        }
    }

    boolean isSeen(int slot) {
        return places[slot] != null;
    }

    /**
     * The first of these keys that was seen in the latest messages or, if the place is some entry's, at all.
     *
     * @param scanDepth how many messages back count
     */
    OptionalInt first(int[] slots, int scanDepth) {
        for (int slot : slots) {
            Place place = places[slot];
            if (place != null && (place.level() > 0 || place.depth() < scanDepth)) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    /** As {@link #first}, in what people and the character said alone. */
    boolean isSaid(int[] slots, int scanDepth) {
        for (int slot : slots) {
            Place place = places[slot];
            if (place != null && place.level() == 0 && place.depth() < scanDepth) {
                return true;
            }
        }
        return false;
    }

    Place place(int slot) {
        return places[slot];
    }

    int start(int slot) {
        return starts[slot];
    }

    int end(int slot) {
        return ends[slot];
    }

    /**
     * Where a text stands.
     *
     * @param depth 0 for the latest message, 1 for the one before; meaningless in a content
     * @param level 0 for a message; in a content, how many entries led to it
     */
    record Place(int depth, int level) {}
}
