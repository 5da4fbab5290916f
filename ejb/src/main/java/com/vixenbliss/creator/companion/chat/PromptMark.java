package com.vixenbliss.creator.companion.chat;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A word that stands in one prompt and nowhere else: whoever reads it in a reply has read the prompt. */
final class PromptMark {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 14;

    private PromptMark() {}

    /** Letters alone: it survives what a reply does to its case and its spaces. */
    static String next() {
        return RANDOM.ints(LENGTH, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
