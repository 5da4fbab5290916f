package com.vixenbliss.creator.identity.making;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Words that are none, for models to answer to: {@code VXMIRA7Q}. A real word would bring along what it means. */
final class Triggers {

    private static final String PREFIX = "VX";
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ23456789";
    private static final int OF_NAME = 4;
    private static final int BY_LOT = 3;

    private Triggers() {}

    /** @param name whose beginning a reader should know again; may hold no letter at all */
    static String next(String name, RandomGenerator lots) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        StringBuilder word = new StringBuilder(PREFIX).append(letters, 0, Math.min(OF_NAME, letters.length()));
        for (int i = 0; i < BY_LOT; i++) {
            word.append(SIGNS.charAt(lots.nextInt(SIGNS.length())));
        }
        return word.toString();
    }
}
