package com.vixenbliss.creator.sandbox.provider.persona;

import java.util.List;
import java.util.Locale;

/**
 * What a system prompt says, as far as it could be understood.
 *
 * @param name the character's own; "me" when none was found
 * @param setting where it plays, in any words
 * @param goal what the character works towards; empty when there is none
 * @param tension 0 to 100
 * @param openers what the hooks that are due suggest to say
 */
record Sheet(
        String name, List<String> likes, String setting, String goal, int tension,
        List<Memory> memories, List<String> openers, String day) {

    /** The person's name as it is remembered; empty when it is not. */
    String personName() {
        return memories.stream().map(Memory::name).filter(found -> !found.isEmpty()).findFirst().orElse("");
    }

    /** How charged it is between the two, in one word of the phrase book. */
    String heat() {
        if (tension < 30) {
            return "low";
        }
        return tension < 60 ? "rising" : "high";
    }

    String place() {
        String words = setting.toLowerCase(Locale.ROOT);
        String[][] places = {
            {"cafe", "café|cafe|coffee|espresso|counter|barista|bakery"}, {"bar", "\\bbar\\b|pub|tavern|cocktail"},
            {"books", "book|library|archive"}, {"sea", "beach|harbou?r|\\bsea\\b|ocean|pier|coast"},
            {"green", "garden|park|forest|meadow|greenhouse"}, {"night", "rooftop|balcony|street|night|city"},
            {"home", "apartment|kitchen|living room|home|sofa"}
        };
        for (String[] place : places) {
            if (words.matches("(?s).*(?:" + place[1] + ").*")) {
                return place[0];
            }
        }
        return "any";
    }
}
