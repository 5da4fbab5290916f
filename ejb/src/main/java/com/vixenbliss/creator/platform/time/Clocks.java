package com.vixenbliss.creator.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Time is injected, so that tests can move it. */
@ApplicationScoped
public class Clocks {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** As fine as PostgreSQL keeps it, so that what was just written reads the same later. */
    @Produces
    Clock utc() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
