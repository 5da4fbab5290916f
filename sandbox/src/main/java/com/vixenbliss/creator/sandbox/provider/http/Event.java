package com.vixenbliss.creator.sandbox.provider.http;

import java.nio.charset.StandardCharsets;

/**
 * One piece of a streamed body as it goes over the wire.
 *
 * @param token true when it carries a token: such an event waits for its time, the others follow at once
 */
public record Event(byte[] bytes, boolean token) {

    public static Event token(String text) {
        return new Event(text.getBytes(StandardCharsets.UTF_8), true);
    }

    public static Event frame(String text) {
        return new Event(text.getBytes(StandardCharsets.UTF_8), false);
    }
}
