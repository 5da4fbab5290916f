package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.words.Token;
import java.util.List;
import java.util.Set;

/** How a line is meant, which tells of whom it speaks. */
enum Manner {
    /** Says something: of the one who says it, as far as one can tell. */
    TELLS,
    /** Asks, of nobody in particular. */
    ASKS,
    /** Asks the other about the other: "did you ever finish the quilt?" */
    ASKS_YOU;

    private static final Set<String> YOU = Set.of(
            "you", "your", "yours", "yourself", "you're", "you've", "you'll", "you'd",
            "du", "dich", "dir", "dein", "deine", "deinen", "deiner", "tu", "tus", "te", "ti", "tuyo", "tuya", "usted");
    private static final Set<String> ME = Set.of(
            "i", "me", "my", "mine", "myself", "i'm", "i've", "i'll", "i'd", "ich", "mich", "mir", "mein", "meine", "meinen", "meiner",
            "yo", "mi", "mis", "mio", "mia");

    static Manner of(List<Token> tokens, String text) {
        if (text.indexOf('?') < 0) {
            return TELLS;
        }
        return speaksOf(tokens, YOU) && !speaksOf(tokens, ME) ? ASKS_YOU : ASKS;
    }

    boolean asks() {
        return this != TELLS;
    }

    /** Of the one who speaks. */
    static boolean isMe(Token token) {
        return ME.contains(straight(token));
    }

    /** Of the one who is spoken to. */
    static boolean isYou(Token token) {
        return YOU.contains(straight(token));
    }

    private static boolean speaksOf(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(straight(token)));
    }

    private static String straight(Token token) {
        return token.plain().replace('’', '\'');
    }
}
