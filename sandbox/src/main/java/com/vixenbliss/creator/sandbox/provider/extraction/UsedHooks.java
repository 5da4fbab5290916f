package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the offered hooks a reply took up: one whose own words it uses. */
final class UsedHooks {

    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> FILLERS = Set.of(
            "whether", "they", "them", "their", "went", "managed", "about", "remind", "follow", "with", "that", "this",
            "have", "person", "wish", "come", "back", "going", "what", "your", "when", "the");

    private UsedHooks() {}

    static List<Integer> in(Briefing briefing) {
        Set<String> reply = stems(briefing.reply());
        return briefing.offered().entrySet().stream()
                .filter(hook -> takenUp(stems(hook.getValue()), reply))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean takenUp(Set<String> hook, Set<String> reply) {
        long shared = hook.stream().filter(reply::contains).count();
        return shared > 0 && shared * 2 >= hook.size();
    }

    /** The beginnings of the words that say something. */
    static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !FILLERS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
