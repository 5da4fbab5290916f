package com.vixenbliss.creator.account.user;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Wrong passwords, counted by the hash of an address, whether or not somebody is registered with it. */
public interface SignInFailures {

    /** Until when the address is locked; empty when it is not. */
    Optional<Instant> lockedUntil(byte[] subject, Instant now);

    /** Counts one more in one statement, so that no burst gets past it, and locks the address at the limit. */
    void count(byte[] subject, Limit limit, Instant now);

    /** The right password came. */
    void forget(byte[] subject);

    /**
     * @param failures how many lock the address
     * @param window within which they are counted, and for how long it stays locked
     */
    record Limit(int failures, Duration window) {}
}
