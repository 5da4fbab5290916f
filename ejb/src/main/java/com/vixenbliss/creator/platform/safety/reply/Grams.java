package com.vixenbliss.creator.platform.safety.reply;

import java.util.Arrays;

/** All runs of {@value #LENGTH} letters of some texts. A run is five bits a letter, so no two are mistaken for each other. */
final class Grams {

    static final int LENGTH = 8;
    static final long MASK = (1L << LENGTH * Letters.BITS) - 1;

    private static final int SPREAD = 24;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] table;

    private Grams(int letters) {
        table = new long[Integer.highestOneBit(Math.max(LENGTH, letters)) * 4];
    }

    static Grams ofLetters(Iterable<String> texts) {
        return of(texts, false);
    }

    /** Of the consonants alone. */
    static Grams ofConsonants(Iterable<String> texts) {
        return of(texts, true);
    }

    private static Grams of(Iterable<String> texts, boolean consonants) {
        int length = 0;
        for (String text : texts) {
            length += text.length();
        }
        Grams grams = new Grams(length);
        texts.forEach(text -> grams.add(text, consonants));
        return grams;
    }

    private void add(String text, boolean consonants) {
        long run = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            int letter = Letters.of(text.charAt(at));
            if (letter > 0 && !(consonants && Letters.isVowel(letter))) {
                run = (run << Letters.BITS | letter) & MASK;
                if (++letters >= LENGTH) {
                    put(run);
                }
            }
        }
    }

    private void put(long run) {
        int slot = slot(run);
        while (table[slot] != 0 && table[slot] != run) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = run;
    }

    boolean contains(long run) {
        int slot = slot(run);
        while (table[slot] != 0 && table[slot] != run) {
            slot = slot + 1 & table.length - 1;
        }
        return table[slot] == run && run != 0;
    }

    private int slot(long run) {
        return (int) (run * MIX >>> SPREAD) & table.length - 1;
    }

    /** For tests: how many runs there are. */
    int size() {
        return (int) Arrays.stream(table).filter(run -> run != 0).count();
    }
}
