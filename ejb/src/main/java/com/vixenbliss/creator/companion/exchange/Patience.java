package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long to wait before an exchange is tried again, and when to give it up. Answers that cannot be used count: five, and
 * it is over. A provider that is away does not: a day is waited for it.
 */
@ApplicationScoped
public class Patience {

    /** As often as an exchange is tried when the fault lies with it. */
    static final int ATTEMPTS = 5;

    private static final int GROWTH = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration PROVIDER_DAY = Duration.ofHours(24);

    private final Clock clock;
    private final Duration first;

    /** @param first before the second attempt; each further pause is four times as long */
    @Inject
    public Patience(Clock clock, @ConfigProperty(name = "EXCHANGE_RETRY_PAUSE", defaultValue = "PT5S") Duration first) {
        this.clock = clock;
        this.first = first;
    }

    protected Patience() {
        this(null, null);
    }

    /** With the usual first pause 5 s, 20 s, 80 s, 320 s, with a quarter of chance in it. */
    Duration afterAttempt(int attempts) {
        return jittered(first.multipliedBy((long) Math.pow(GROWTH, Math.clamp(attempts - 1, 0, 8))));
    }

    /** A quarter of the time waited so far, between what the provider asks for and 15 minutes. */
    Duration forProvider(Instant queuedAt, ModelUnavailable away) {
        Duration quarter = Duration.between(queuedAt, clock.instant()).dividedBy(4);
        Duration atLeast = away.retryAfter() == null || away.retryAfter().compareTo(first) < 0 ? first : away.retryAfter();
        Duration pause = quarter.compareTo(atLeast) < 0 ? atLeast : quarter;
        return jittered(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    boolean providerIsAwayForGood(Instant queuedAt) {
        return Duration.between(queuedAt, clock.instant()).compareTo(PROVIDER_DAY) > 0;
    }

    private static Duration jittered(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }
}
