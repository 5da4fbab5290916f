package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.user.SignInFailures;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes dead tokens and old counters once an hour. On several nodes it runs several times, which does no harm. */
@Singleton
public class TokenHousekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private RefreshTokens tokens;

    @Inject
    private SignInFailures failures;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        Instant old = clock.instant().minus(KEPT);
        tokens.removeExpiredBefore(old);
        failures.removeBefore(old);
    }
}
