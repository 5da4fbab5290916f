package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.vixenbliss.creator.catalogue.lorebook.trigger.KeyPattern.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.Trie;

/**
 * All keys of a book, each once, so that a message is read through once for all of them and not once for each. Every key
 * has a number, its slot. A plain key is found where the text contains it, as the specification says: {@code rain} is in
 * "train" too. Whole words are what patterns are for.
 */
final class KeyTable {

    private final List<String> keys;
    private final Plain exact;
    private final Plain folded;
    private final Map<Integer, KeyPattern> patterns;

    private KeyTable(Builder built) {
        keys = List.copyOf(built.keys);
        exact = new Plain(built.exact);
        folded = new Plain(built.folded);
        patterns = Map.copyOf(built.patterns);
    }

    int size() {
        return keys.size();
    }

    String key(int slot) {
        return keys.get(slot);
    }

    /** Notes every key that the text holds and that has not been noted before. */
    void search(String text, Sightings.Place place, Sightings into, Effort effort) {
        exact.search(text, place, into);
        folded.search(fold(text), place, into);
        patterns.forEach((slot, pattern) -> {
            if (!into.isSeen(slot) && effort.spend((long) pattern.size() * (text.length() + 1))) {
                Found found = pattern.find(text);
                if (found != null) {
                    into.note(slot, place, found.start(), found.end());
                }
            }
        });
    }

    /** Without its case, letter by letter, so that places in the text stay what they are. */
    static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }

    /** Keys that are words, found by one automaton. */
    private static final class Plain {
        private final Map<String, Integer> slots;
        private final Trie trie;

        Plain(Map<String, Integer> slots) {
            this.slots = Map.copyOf(slots);
            this.trie = slots.isEmpty() ? null : Trie.builder().addKeywords(slots.keySet()).build();
        }

        void search(String text, Sightings.Place place, Sightings into) {
            if (trie != null) {
                trie.parseText(text, emit -> {
                    into.note(slots.get(emit.getKeyword()), place, emit.getStart(), emit.getEnd() + 1);
                    return false;
                });
            }
        }
    }

    /** Gives the keys of a book their slots. */
    static final class Builder {
        private final List<String> keys = new ArrayList<>();
        private final Map<String, Integer> exact = new HashMap<>();
        private final Map<String, Integer> folded = new HashMap<>();
        private final Map<Integer, KeyPattern> patterns = new HashMap<>();
        private final Map<String, Integer> patternSlots = new HashMap<>();

        /** The slots of words; blank ones have none. */
        int[] words(List<String> words, boolean caseSensitive) {
            return words.stream().filter(word -> !word.isBlank()).mapToInt(word -> word(word, caseSensitive)).toArray();
        }

        private int word(String word, boolean caseSensitive) {
            return caseSensitive
                    ? exact.computeIfAbsent(word, any -> next(word))
                    : folded.computeIfAbsent(fold(word), any -> next(word));
        }

        /** The slots of patterns; "if the value has invalid patterns": they match nothing and have no slot. */
        int[] patterns(List<String> written, Boolean caseSensitive) {
            return written.stream().filter(key -> !key.isBlank()).mapToInt(key -> pattern(key, caseSensitive))
                    .filter(slot -> slot >= 0).toArray();
        }

        private int pattern(String key, Boolean caseSensitive) {
            return patternSlots.computeIfAbsent(caseSensitive + key, any -> KeyPattern.parse(key, caseSensitive)
                    .map(pattern -> {
                        int slot = next(key);
                        patterns.put(slot, pattern);
                        return slot;
                    })
                    .orElse(-1));
        }

        private int next(String key) {
            keys.add(key);
            return keys.size() - 1;
        }

        KeyTable build() {
            return new KeyTable(this);
        }
    }
}
