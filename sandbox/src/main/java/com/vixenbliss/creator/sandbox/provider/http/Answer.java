package com.vixenbliss.creator.sandbox.provider.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes back: a status, headers, and a body in one piece or in events.
 *
 * @param events exactly one for an answer that is not streamed
 * @param tokens how many tokens were spoken, which is what an unstreamed answer takes its time for
 */
public record Answer(int status, Map<String, String> headers, List<Event> events, boolean streamed, int tokens) {

    public Answer {
        headers = Map.copyOf(headers);
        events = List.copyOf(events);
    }

    /** A whole body at once. */
    public static Answer whole(int status, Map<String, String> headers, String body, int tokens) {
        return new Answer(status, headers, List.of(Event.frame(body)), false, tokens);
    }

    /** A whole body of bytes at once. */
    public static Answer bytes(int status, Map<String, String> headers, byte[] body) {
        return new Answer(status, headers, List.of(new Event(body, false)), false, 0);
    }

    /** A body in events. */
    public static Answer stream(Map<String, String> headers, List<Event> events) {
        return new Answer(200, headers, events, true, events.size());
    }

    /** The same with some headers set or replaced. */
    public Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, all, events, streamed, tokens);
    }

    /** The same with other events. */
    public Answer saying(List<Event> others) {
        return new Answer(status, headers, others, streamed, tokens);
    }

    /** The same with a body that no JSON parser accepts: each event, or the whole body, loses its second half. */
    public Answer malformed() {
        return saying(events.stream().map(Answer::halved).toList());
    }

    private static Event halved(Event event) {
        String text = new String(event.bytes(), StandardCharsets.UTF_8);
        String end = text.stripTrailing();
        String half = end.substring(0, end.length() / 2 + 1) + text.substring(end.length());
        return new Event(half.getBytes(StandardCharsets.UTF_8), event.token());
    }
}
