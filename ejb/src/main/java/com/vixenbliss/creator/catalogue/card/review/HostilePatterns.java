package com.vixenbliss.creator.catalogue.card.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Patterns that are built to exhaust an engine: repetition inside repetition, {@code (a+)+} or {@code (a{99}){99}}. Ours
 * runs in linear time whatever they are; the card goes on to programs whose engines do not.
 */
final class HostilePatterns {

    private static final int LONGEST = 1_000;
    private static final int MANY = 10;

    private final String pattern;
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private boolean repeatsInside;
    private boolean atomRepeats;
    private int at;

    private HostilePatterns(String pattern) {
        this.pattern = pattern;
    }

    /** What is wrong with a key, in words that follow a field's name. */
    static Optional<String> complaint(String key) {
        if (key.length() > LONGEST) {
            return Optional.of("is a pattern of more than " + LONGEST + " characters");
        }
        return new HostilePatterns(key).nests()
                ? Optional.of("is a pattern that repeats what repeats already, which takes other programs exponential time")
                : Optional.empty();
    }

    private boolean nests() {
        while (at < pattern.length()) {
            if (repetition() && atomRepeats) {
                return true;
            }
        }
        return false;
    }

    /** Takes a step. Whether it was a repetition of the atom before it. */
    private boolean repetition() {
        char c = pattern.charAt(at);
        switch (c) {
            case '\\' -> atom(at + 2);
            case '[' -> atom(endOfClass());
            case '(' -> open();
            case ')' -> close();
            case '*', '+' -> {
                return repeat(at + 1);
            }
            case '{' -> {
                return counted();
            }
            default -> atom(at + 1);
        }
        return false;
    }

    private void atom(int end) {
        atomRepeats = false;
        at = end;
    }

    private void open() {
        outer.push(repeatsInside);
        repeatsInside = false;
        atom(at + 1);
    }

    private void close() {
        atomRepeats = repeatsInside;
        repeatsInside |= !outer.isEmpty() && outer.pop();
        at++;
    }

    /** A repetition marks what encloses it; a lazy or possessive sign behind it is part of it. */
    private boolean repeat(int end) {
        repeatsInside = true;
        at = end < pattern.length() && (pattern.charAt(end) == '?' || pattern.charAt(end) == '+') ? end + 1 : end;
        return true;
    }

    private boolean counted() {
        int end = pattern.indexOf('}', at);
        String count = end < 0 ? "" : pattern.substring(at + 1, end);
        if (!count.matches("\\d{1,9}(,\\d{0,9})?")) {
            atom(at + 1);
            return false;
        }
        String most = count.substring(count.indexOf(',') + 1);
        if (most.isEmpty() || Integer.parseInt(most) >= MANY) {
            return repeat(end + 1);
        }
        at = end + 1;
        return false;
    }

    private int endOfClass() {
        int end = at + 1;
        while (end < pattern.length() && (pattern.charAt(end) != ']' || end == at + 1)) {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, pattern.length());
    }
}
