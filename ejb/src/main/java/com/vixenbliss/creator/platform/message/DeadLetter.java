package com.vixenbliss.creator.platform.message;

import java.time.Instant;

/**
 * A message that failed for good.
 *
 * @param id the broker's name for it
 * @param from the queue where it failed; null when it was laid here because its row had been given up
 * @param row the id that it carries; null when it carries none that can be read
 * @param at when it was sent
 */
public record DeadLetter(String id, String from, String row, Instant at) {}
