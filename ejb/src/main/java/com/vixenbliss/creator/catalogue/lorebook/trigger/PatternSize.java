package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a pattern becomes once its counted repetitions are written out: {@code (a{100}){100}} is ten thousand. Asked
 * before the engine compiles it, because the engine would do so with any amount of memory.
 */
final class PatternSize {

    private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?}");

    private final Deque<Long> outer = new ArrayDeque<>();
    private final String pattern;
    private long sum;
    private long last;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** An estimate that is never below what the engine builds, up to a small factor. */
    static long of(String pattern) {
        return new PatternSize(pattern).measure();
    }

    private long measure() {
        while (at < pattern.length()) {
            step(pattern.charAt(at));
        }
        while (!outer.isEmpty()) {
            close();
        }
        return sum + last;
    }

    private void step(char c) {
        switch (c) {
            case '(' -> open();
            case ')' -> close();
            case '{' -> repeat();
            case '[' -> atom(endOfClass());
            case '\\' -> atom(Math.min(at + 2, pattern.length()));
            default -> atom(at + 1);
        }
    }

    private void atom(int end) {
        sum = capped(sum + last);
        last = 1;
        at = end;
    }

    private void open() {
        outer.push(capped(sum + last));
        sum = 0;
        last = 0;
        at++;
    }

    private void close() {
        last = capped(sum + last);
        sum = outer.isEmpty() ? 0 : outer.pop();
        at++;
    }

    private void repeat() {
        Matcher count = REPEAT.matcher(pattern).region(at, pattern.length());
        if (!count.lookingAt()) {
            atom(at + 1);
            return;
        }
        String most = count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2);
        last = capped(last * Math.max(1, Long.parseLong(most)));
        at = count.end();
    }

    private int endOfClass() {
        int end = at + 1;
        if (end < pattern.length() && pattern.charAt(end) == '^') {
            end++;
        }
        end++;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, pattern.length());
    }

    private static long capped(long size) {
        return Math.min(size, Integer.MAX_VALUE);
    }
}
