package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.user.StandingChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Standings, kept for half a minute, so that a chat does not ask the database on each request who its person is. A
 * suspension on another node is felt here after that time; one on this node at once.
 */
@ApplicationScoped
public class StandingCache {

    /** How old an answer may be. */
    static final Duration KEPT = Duration.ofSeconds(30);

    private static final int MOST = 50_000;

    private final Standings standings;
    private final ShortMemory<Standing.Key, Standing> memory;

    @Inject
    public StandingCache(Standings standings, Clock clock) {
        this.standings = standings;
        this.memory = new ShortMemory<>(KEPT, MOST, clock);
    }

    /** For the CDI client proxy only. */
    protected StandingCache() {
        this(null, null);
    }

    public Standing of(Standing.Key key) {
        return memory.get(key, standings::of);
    }

    /** Not before the change can be read, else the old standing would come back. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged change) {
        UUID id = change.id();
        memory.forgetIf(key -> id.equals(key.userId()) || id.equals(key.studioId()) || id.equals(key.familyId()));
    }
}
