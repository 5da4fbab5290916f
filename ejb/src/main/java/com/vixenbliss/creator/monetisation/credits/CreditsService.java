package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.Reservation.State;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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

    private final Wallets wallets;
    private final Reservations reservations;
    private final Event<CreditsSpent> spent;

    @Inject
    public CreditsService(Wallets wallets, Reservations reservations, Event<CreditsSpent> spent) {
        this.wallets = wallets;
        this.reservations = reservations;
        this.spent = spent;
    }

    /** For the CDI client proxy only. */
    protected CreditsService() {
        this(null, null, null);
    }

    /** Somebody who is looked at for the first time gets the welcome Sparks. */
    public Balance balance(UUID userId) {
        return wallets.of(userId).balance();
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
        return tryReserve(userId, amount, purpose, reference)
                .orElseThrow(() -> new CreditsTooFew(amount, wallets.of(userId).balance()));
    }

    /**
     * The same for whoever goes on without: empty when there are too few, and the transaction lives on.
     *
     * @throws Fault as {@link #reserve}, but never {@link CreditsTooFew}
     */
    public Optional<Reservation> tryReserve(UUID userId, Credits amount, String purpose, UUID reference) {
        wallets.locked(userId);
        Optional<Reservation> earlier = reservations.find(purpose, reference);
        if (earlier.isPresent()) {
            requireSame(earlier.get(), userId, amount);
            return earlier;
        }
        Reservation reservation = new Reservation(TimeOrderedId.next(), userId, amount, purpose, reference, State.HELD);
        if (!wallets.hold(userId, amount)) {
            return Optional.empty();
        }
        if (!reservations.add(reservation)) {
            throw reused();
        }
        return Optional.of(reservation);
    }

    /**
     * Spends what was reserved. Once more does nothing.
     *
     * @throws Fault {@code CONFLICT} when it was released, {@code NOT_FOUND} when nothing was reserved
     */
    public void capture(String purpose, UUID reference) {
        UUID owner = reservations.find(purpose, reference).map(Reservation::userId)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "reservation-not-found", "No Sparks were reserved for this."));
        Wallet wallet = wallets.locked(owner);
        Reservation reservation = reservations.find(purpose, reference).orElseThrow();
        switch (reservation.state()) {
            case HELD -> spend(wallet, reservation);
            case CAPTURED -> { }
            case RELEASED -> throw resolved("The Sparks that were reserved for this were given back.");
        }
    }

    /**
     * Gives back what was reserved. Once more does nothing, and so does the release of what was never reserved.
     *
     * @throws Fault {@code CONFLICT} when it was captured
     */
    public void release(String purpose, UUID reference) {
        Optional<UUID> owner = reservations.find(purpose, reference).map(Reservation::userId);
        if (owner.isEmpty()) {
            return;
        }
        wallets.locked(owner.get());
        Reservation reservation = reservations.find(purpose, reference).orElseThrow();
        switch (reservation.state()) {
            case HELD -> {
                reservations.resolve(reservation, State.RELEASED);
                wallets.letGo(reservation.userId(), reservation.amount());
            }
            case CAPTURED -> throw resolved("The Sparks that were reserved for this were spent.");
            case RELEASED -> { }
        }
    }

    /**
     * Gives somebody Sparks, once for each key.
     *
     * @param key what makes it one grant: the same again does nothing
     * @param amount at least one
     */
    public void grant(UUID userId, Credits amount, GrantReason reason, UUID key) {
        wallets.give(wallets.locked(userId), amount, reason, key);
    }

    /** What is no longer held back goes out by the ledger, and the balance with it. */
    private void spend(Wallet wallet, Reservation reservation) {
        reservations.resolve(reservation, State.CAPTURED);
        if (!reservation.amount().isNone()) {
            wallets.letGo(wallet.userId(), reservation.amount());
            wallets.spend(wallet, reservation);
            spent.fire(new CreditsSpent(wallet.userId(), reservation.amount(), reservation.purpose(), reservation.reference()));
        }
    }

    private static void requireSame(Reservation earlier, UUID userId, Credits amount) {
        if (!earlier.userId().equals(userId) || !earlier.amount().equals(amount)) {
            throw reused();
        }
        if (earlier.state() == State.RELEASED) {
            throw resolved("The Sparks that were reserved for this were given back.");
        }
    }

    private static Fault reused() {
        return new Fault(Kind.CONFLICT, "reservation-reused", "Other Sparks were reserved for this.");
    }

    private static Fault resolved(String sentence) {
        return new Fault(Kind.CONFLICT, "reservation-resolved", sentence);
    }
}
