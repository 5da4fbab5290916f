package com.vixenbliss.creator.monetisation.credits;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;

import com.vixenbliss.creator.account.Heard;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.monetisation.ledger.Ledgers;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.UUID;

/** People with Sparks in the test database, and the service as the server puts it together. */
public final class Till {

    /** What everybody begins with here. */
    public static final long WELCOME = 100;

    /** A purpose like any other. */
    public static final String SCENE = "scene";

    public final Heard<CreditsSpent> spent = new Heard<>();
    public final Wallets wallets;
    public final Reservations reservations = new Reservations();
    public final CreditsService service;

    public Till() {
        this(WELCOME);
    }

    public Till(long welcome) {
        reservations.entities = JoinedDatabase.manager();
        wallets = new Wallets(Ledgers.joined(), new Prices(welcome, 5, 0));
        wallets.entities = JoinedDatabase.manager();
        service = new CreditsService(wallets, reservations, spent);
    }

    public static UUID person() {
        UUID user = TimeOrderedId.next();
        TestDatabase.run("insert into users (id, email, password_hash, display_name, birth_date, age_checked_at) "
                + "values (?, ?, 'x', 'Sam', '1990-01-01', now())", user, user + "@example.org");
        return user;
    }

    public Balance balance(UUID user) {
        return JoinedDatabase.in(() -> service.balance(user));
    }

    public UUID reserved(UUID user, long amount) {
        UUID reference = TimeOrderedId.next();
        reserve(user, amount, reference);
        return reference;
    }

    public Reservation reserve(UUID user, long amount, UUID reference) {
        return JoinedDatabase.in(() -> service.reserve(user, Credits.of(amount), SCENE, reference));
    }

    public void capture(UUID reference) {
        JoinedDatabase.run(() -> service.capture(SCENE, reference));
    }

    public void release(UUID reference) {
        JoinedDatabase.run(() -> service.release(SCENE, reference));
    }

    public void grant(UUID user, long amount, UUID key) {
        JoinedDatabase.run(() -> service.grant(user, Credits.of(amount), GrantReason.CORRECTION, key));
    }

    /** What the person's entries come to, by the books alone. */
    public static long booked(UUID user) {
        return Long.parseLong(one("""
                select coalesce(sum(e.amount_minor), 0) from ledger_entries e join ledger_accounts a on a.id = e.account_id
                 where a.user_id = ?""", user));
    }

    public static Balance sparks(long balance, long reserved) {
        return new Balance(Credits.of(balance), Credits.of(reserved));
    }

}
