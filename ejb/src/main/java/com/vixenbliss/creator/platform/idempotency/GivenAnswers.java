package com.vixenbliss.creator.platform.idempotency;

import java.time.Instant;
import java.util.UUID;

/** The answers already given, by caller and key. */
interface GivenAnswers {

    /**
     * Takes the key. Waits while another transaction holds the same one, until that has ended.
     *
     * @return false when an answer was already given under it
     */
    boolean claim(UUID callerId, String key, String operation, byte[] requestHash, Instant now);

    /** Keeps what a claimed key was answered with. */
    void keep(UUID callerId, String key, String json);

    Given find(UUID callerId, String key);

    /** @return how many there were */
    int forgetBefore(Instant time);

    /** An answer and what it answered. */
    record Given(String operation, byte[] requestHash, String json) {}
}
