package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.text.TokenEstimate;

/** What the parts of a prompt cost, by {@link TokenEstimate}. */
final class Tokens {

    private static final int FRAME = 4;

    private Tokens() {}

    static int of(String text) {
        return TokenEstimate.of(text);
    }

    /** A message: its text and what frames it. */
    static int ofMessage(String text) {
        return of(text) + FRAME;
    }
}
