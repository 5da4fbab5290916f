package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a studio may give away. Days are of UTC. */
@ApplicationScoped
public class GrantLimits {

    private final long atOnce;
    private final long daily;

    @Inject
    public GrantLimits(
            @ConfigProperty(name = "SPARKS_GRANT_MOST", defaultValue = "1000") long atOnce,
            @ConfigProperty(name = "SPARKS_GRANT_DAILY", defaultValue = "10000") long daily) {
        this.atOnce = atOnce;
        this.daily = daily;
    }

    /** For the CDI client proxy only. */
    protected GrantLimits() {
        this(0, 0);
    }

    /** The most that is given at once. */
    public long atOnce() {
        return atOnce;
    }

    /** @throws Fault {@code INVALID} below 1 and above {@link #atOnce()} */
    Credits check(long amount) {
        if (amount < 1 || amount > atOnce) {
            throw Fault.invalid("amount", "must be between 1 and " + atOnce);
        }
        return Credits.of(amount);
    }

    /**
     * @param given by the studio today
     * @throws Fault {@code TOO_MANY} when it would become too much; tomorrow it is not
     */
    void check(long given, Credits amount, Instant now) {
        if (given + amount.amount() > daily) {
            Instant tomorrow = today(now).plus(1, ChronoUnit.DAYS);
            throw new Fault(Kind.TOO_MANY, "daily-grants-spent",
                    "A studio may give " + daily + " Sparks a day; " + Math.max(0, daily - given) + " of today's are left.",
                    Duration.between(now, tomorrow));
        }
    }

    static Instant today(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }
}
