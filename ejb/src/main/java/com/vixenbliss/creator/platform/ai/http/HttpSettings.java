package com.vixenbliss.creator.platform.ai.http;

import java.time.Duration;

/**
 * Bounds of every call to a model provider.
 *
 * @param connectTimeout until a connection stands, TLS included
 * @param firstTokenTimeout from the request to the first text of a streamed reply
 * @param idleTimeout the longest silence inside a stream, once it speaks
 * @param totalTimeout from the request to the end of the answer
 * @param maxRequests calls at the same time, over all providers and to one
 * @param maxEventBytes the largest event of a stream; a larger one ends the stream
 */
public record HttpSettings(
        Duration connectTimeout,
        Duration firstTokenTimeout,
        Duration idleTimeout,
        Duration totalTimeout,
        int maxRequests,
        int maxEventBytes) {

    /** What holds where nothing is configured. */
    public static final HttpSettings DEFAULT = new HttpSettings(
            Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(120), 2048, 1 << 20);
}
