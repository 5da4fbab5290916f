package com.vixenbliss.creator.companion.chat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a listener has come in a turn's stream; the id of every event, so that {@code Last-Event-ID} suffices to go
 * on.
 *
 * @param attempt which attempt at the reply: a server that took over a dead one's turn begins the reply anew
 * @param offset characters of the reply already heard; −1 before the {@code episode} event
 * @param closing the last event heard of those that follow the reply's text; empty when it was still the text
 */
record StreamPosition(int attempt, int offset, String closing) {

    /** Nothing heard yet. */
    static final StreamPosition START = new StreamPosition(0, -1);

    /** In their order; the last two never come together. */
    private static final List<String> CLOSING = List.of("message", "scene", "done", "error");
    private static final Pattern ID = Pattern.compile("(\\d{1,6})-(\\d{1,9})(?:-(" + String.join("|", CLOSING) + "))?");

    StreamPosition(int attempt, int offset) {
        this(attempt, offset, "");
    }

    /** @param lastEventId as a client sends it; whatever cannot be read means the start */
    static StreamPosition parse(String lastEventId) {
        Matcher id = ID.matcher(lastEventId == null ? "" : lastEventId);
        if (!id.matches()) {
            return START;
        }
        String closing = id.group(3) == null ? "" : id.group(3);
        return new StreamPosition(Integer.parseInt(id.group(1)), Integer.parseInt(id.group(2)), closing);
    }

    /** The same place of the text, with an event heard that follows it. */
    StreamPosition after(String event) {
        return new StreamPosition(attempt, offset, event);
    }

    /** Whether an event that follows the text is still to be heard. */
    boolean isBefore(String event) {
        return CLOSING.indexOf(closing) < CLOSING.indexOf(event);
    }

    @Override
    public String toString() {
        return attempt + "-" + offset + (closing.isEmpty() ? "" : "-" + closing);
    }
}
