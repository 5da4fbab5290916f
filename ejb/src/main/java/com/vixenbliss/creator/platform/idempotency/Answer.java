package com.vixenbliss.creator.platform.idempotency;

/**
 * What a request is answered with.
 *
 * @param value what the effect gave, now or the first time; writes the same JSON both times
 * @param replayed whether the effect had already happened
 */
public record Answer<T>(T value, boolean replayed) {}
