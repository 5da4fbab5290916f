package com.vixenbliss.creator.companion.relationship.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is in the air between a person and a character.
 *
 * @param tensionLevel 0 (at ease) to 100 (about to break)
 * @param tone one word
 * @param recentBeats what happened between them, oldest first, the last {@value #BEATS}
 */
public record Dynamic(int tensionLevel, String tone, List<String> recentBeats) {

    /** As many beats as are kept. */
    public static final int BEATS = 10;

    /** How every relationship begins. */
    public static final Dynamic FIRST = new Dynamic(20, "curious", List.of());

    public Dynamic {
        tensionLevel = Math.clamp(tensionLevel, 0, 100);
        recentBeats = recentBeats == null ? List.of() : List.copyOf(recentBeats);
    }

    /** @param amount may lead beyond the bounds; the level stays within */
    public Dynamic tenser(int amount) {
        return new Dynamic(tensionLevel + amount, tone, recentBeats);
    }

    public Dynamic sounding(String word) {
        return new Dynamic(tensionLevel, word, recentBeats);
    }

    /** One beat more; the oldest goes when there are too many. */
    public Dynamic after(String beat) {
        List<String> beats = new ArrayList<>(recentBeats);
        beats.add(beat);
        return new Dynamic(tensionLevel, tone, beats.subList(Math.max(0, beats.size() - BEATS), beats.size()));
    }
}
