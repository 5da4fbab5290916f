package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * People's Sparks. Every method joins the caller's transaction: what was reserved, captured or given is there when the caller's own
 * rows are, and not otherwise. Until that transaction ends, nobody else spends this person's Sparks.
 *
 * <p>Who reserves also resolves: capture when the work is done, release when it came to nothing. Nothing is released by time alone;
 * what stays open for too long is shown to whoever runs the platform.
 */
@ApplicationScoped
@Transactional
public class CreditsService {

    /** Somebody who is looked at for the first time gets the welcome Sparks. */
    public Balance balance(UUID userId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Holds Sparks back. The same again gives what the first time gave, also when it was captured meanwhile.
     *
     * @param purpose what kind of thing it is for: {@code scene}
     * @param reference which one
     * @throws CreditsTooFew when more is wanted than can be spent; the transaction is then marked for rollback
     * @throws Fault {@code CONFLICT} when it stood for another person or amount, or was released
     */
    public Reservation reserve(UUID userId, Credits amount, String purpose, UUID reference) {
        throw new UnsupportedOperationException();
    }

    /**
     * The same for whoever goes on without: empty when there are too few, and the transaction lives on.
     *
     * @throws Fault as {@link #reserve}, but never {@link CreditsTooFew}
     */
    public Optional<Reservation> tryReserve(UUID userId, Credits amount, String purpose, UUID reference) {
        throw new UnsupportedOperationException();
    }

    /**
     * Spends what was reserved. Once more does nothing.
     *
     * @throws Fault {@code CONFLICT} when it was released, {@code NOT_FOUND} when nothing was reserved
     */
    public void capture(String purpose, UUID reference) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives back what was reserved. Once more does nothing, and so does the release of what was never reserved.
     *
     * @throws Fault {@code CONFLICT} when it was captured
     */
    public void release(String purpose, UUID reference) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives somebody Sparks, once for each key.
     *
     * @param key what makes it one grant: the same again does nothing
     * @param amount at least one
     */
    public void grant(UUID userId, Credits amount, GrantReason reason, UUID key) {
        throw new UnsupportedOperationException();
    }
}
