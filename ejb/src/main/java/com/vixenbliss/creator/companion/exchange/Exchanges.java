package com.vixenbliss.creator.companion.exchange;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of exchanges. Every write names the fence of its taking and changes nothing when somebody took it since. */
public interface Exchanges {

    /** Takes a due exchange for one worker and loads it; empty when it is done, not due, or in other hands. */
    Optional<Exchange> claim(UUID turnId);

    /**
     * Writes all that was learned and ends the exchange, in one transaction.
     *
     * @return empty when the exchange was no longer this worker's: nothing is written then
     */
    Optional<Outcome> complete(Exchange exchange, Extraction extraction);

    /** Gives it back for later; the attempt counts. */
    void retry(Exchange exchange, Duration delay, String reason);

    /** Gives it back for later; the attempt does not count, because it was not the exchange's fault. */
    void postpone(Exchange exchange, Duration delay, String reason);

    /** Gives it up. It stays visible, with the reason, until somebody has it tried again. */
    boolean bury(Exchange exchange, String reason);

    /** Some that are due and in nobody's hands. */
    List<UUID> due(int limit);

    /** Takes back what this server held when it last died. */
    int recover();

    /** Makes due again what this life of the server holds of these: it could not tell the database how they ended. */
    void release(Collection<UUID> turnIds);
}
