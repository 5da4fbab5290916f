package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.monetisation.ledger.Booking;
import com.vixenbliss.creator.monetisation.ledger.Ledger;
import com.vixenbliss.creator.monetisation.ledger.Posting;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Wallets in PostgreSQL. Whoever wants to move one locks its row first, and nothing else before it: all that happens to a person's
 * Sparks is in one order, and two who want the same person's wait for each other instead of for ever.
 */
@ApplicationScoped
class Wallets {

    private static final String GIVEN = "sparks.given";
    private static final String SPENT = "sparks.spent";
    private static final String FIND = "select w.account_id, w.balance, w.reserved from credit_balances w where w.user_id = :user";

    private static final String ADD = "insert into credit_balances (user_id, account_id) values (:user, :account)";

    private static final String HOLD = """
            update credit_balances set reserved = reserved + :amount, updated_at = now()
             where user_id = :user and balance - reserved >= :amount
            """;

    private static final String LET_GO = """
            update credit_balances set reserved = reserved - :amount, updated_at = now() where user_id = :user
            """;

    private final Ledger ledger;
    private final Prices prices;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Inject
    Wallets(Ledger ledger, Prices prices) {
        this.ledger = ledger;
        this.prices = prices;
    }

    /** For the CDI client proxy only. */
    protected Wallets() {
        this(null, null);
    }

    /** Somebody's wallet, opened with the welcome Sparks when there is none. */
    Wallet of(UUID userId) {
        return find(userId, "").orElseGet(() -> opened(userId));
    }

    /** The same, and nobody else's until the transaction ends. */
    Wallet locked(UUID userId) {
        return find(userId, " for update").orElseGet(() -> {
            opened(userId);
            return find(userId, " for update").orElseThrow();
        });
    }

    /** @return false when less can be spent */
    boolean hold(UUID userId, Credits amount) {
        return entities.createNativeQuery(HOLD)
                .setParameter("user", userId).setParameter("amount", amount.amount()).executeUpdate() == 1;
    }

    void letGo(UUID userId, Credits amount) {
        entities.createNativeQuery(LET_GO)
                .setParameter("user", userId).setParameter("amount", amount.amount()).executeUpdate();
    }

    /** Books what is given to a wallet. */
    void give(Wallet wallet, Credits amount, GrantReason reason, UUID reference) {
        ledger.book(new Booking(reason.word() + ":" + reference, reason.word(), "", reference,
                Booking.between(ledger.own(GIVEN, Posting.SPARKS), wallet.accountId(), Posting.SPARKS, amount.amount())));
    }

    /** Books what a reservation comes to. */
    void spend(Wallet wallet, Reservation reservation) {
        ledger.book(new Booking("spend:" + reservation.id(), "spend", reservation.purpose(), reservation.reference(),
                Booking.between(wallet.accountId(), ledger.own(SPENT, Posting.SPARKS), Posting.SPARKS, reservation.amount().amount())));
    }

    /** Of two that open the same one, the second waits for the first and finds it open. */
    private Wallet opened(UUID userId) {
        UUID account = TimeOrderedId.next();
        if (ledger.open(account, userId, Posting.SPARKS)) {
            entities.createNativeQuery(ADD).setParameter("user", userId).setParameter("account", account).executeUpdate();
            if (!prices.welcome().isNone()) {
                give(new Wallet(userId, account, null), prices.welcome(), GrantReason.WELCOME, account);
            }
        }
        return find(userId, "").orElseThrow();
    }

    private Optional<Wallet> find(UUID userId, String lock) {
        List<?> rows = entities.createNativeQuery(FIND + lock).setParameter("user", userId).getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(row -> new Wallet(
                userId, (UUID) row[0], new Balance(Credits.of((Long) row[1]), Credits.of((Long) row[2]))));
    }
}
