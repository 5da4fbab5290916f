package com.vixenbliss.creator.sandbox.provider.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer cut into tokens, and cut short where the request asked for it.
 *
 * @param tokens pieces that joined give the text
 * @param stop the stop text that ended it; null when none did
 */
public record Completion(List<String> tokens, Finish finish, String stop, int promptTokens) {

    private static final Pattern PIECE = Pattern.compile("\\s*(?:[\\p{L}\\p{N}'’]{1,12}|[^\\p{L}\\p{N}\\s'’]{1,4}|$)");

    /** Why it ended. */
    public enum Finish {
        DONE,
        LENGTH,
        STOP_TEXT
    }

    public static Completion of(Prompt prompt, String text) {
        String stop = firstStop(prompt, text);
        String kept = stop == null ? text : text.substring(0, text.indexOf(stop));
        List<String> tokens = split(kept);
        if (tokens.size() > prompt.maxTokens()) {
            return new Completion(tokens.subList(0, prompt.maxTokens()), Finish.LENGTH, null, prompt.tokens());
        }
        return new Completion(tokens, stop == null ? Finish.DONE : Finish.STOP_TEXT, stop, prompt.tokens());
    }

    public String text() {
        return String.join("", tokens);
    }

    public int size() {
        return tokens.size();
    }

    private static String firstStop(Prompt prompt, String text) {
        String first = null;
        for (String stop : prompt.stops()) {
            boolean earlier = first == null || text.indexOf(stop) < text.indexOf(first);
            if (!stop.isEmpty() && text.contains(stop) && earlier) {
                first = stop;
            }
        }
        return first;
    }

    /** Words with the space before them, and marks. */
    static List<String> split(String text) {
        List<String> pieces = new ArrayList<>(text.length() / 4 + 1);
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                pieces.add(matcher.group());
            }
        }
        return pieces;
    }
}
