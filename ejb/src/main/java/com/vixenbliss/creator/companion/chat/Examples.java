package com.vixenbliss.creator.companion.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Example conversations of a character: each stands or falls as a whole when a prompt grows too long, the last first. */
final class Examples {

    private static final Pattern START = Pattern.compile("(?i)<START>");

    private final List<String> conversations = new ArrayList<>();

    /** @param text conversations, each begun by {@code <START>}, with their placeholders filled */
    Examples(String text) {
        START.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).forEach(conversations::add);
    }

    boolean isEmpty() {
        return conversations.isEmpty();
    }

    void dropLast() {
        conversations.removeLast();
    }

    /** The part of the prompt; empty when there are none. */
    String section() {
        return conversations.isEmpty()
                ? ""
                : "## Examples of how you talk (none of this has happened)\n" + String.join("\n\n", conversations);
    }
}
