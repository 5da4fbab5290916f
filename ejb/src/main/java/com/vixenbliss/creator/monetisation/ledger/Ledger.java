package com.vixenbliss.creator.monetisation.ledger;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Books in PostgreSQL, within the caller's transaction. Native, because the unique key and the triggers do the work. */
@ApplicationScoped
@Transactional
public class Ledger {

    private static final String BOOK = """
            with booked as (
                insert into ledger_transactions (id, idempotency_key, kind, purpose, reference)
                values (:id, :key, :kind, :purpose, :reference)
                on conflict (idempotency_key) do nothing
                returning id
            )
            insert into ledger_entries (id, transaction_id, account_id, currency, amount_minor)
            select p.id, b.id, p.account, p.currency, p.amount
              from booked b cross join (values %s) as p (id, account, currency, amount)
            """;

    private static final String ROW =
            "(cast(:entry%1$d as uuid), cast(:account%1$d as uuid), cast(:currency%1$d as text), cast(:amount%1$d as bigint))";

    private static final String OPEN = """
            insert into ledger_accounts (id, currency, user_id) values (:id, :currency, :user)
            on conflict (user_id, currency) where user_id is not null do nothing
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /**
     * Writes a transaction down. Waits while another one holds the same key.
     *
     * @return false when it was booked before
     */
    public boolean book(Booking booking) {
        List<Posting> postings = booking.postings();
        String rows = IntStream.range(0, postings.size()).mapToObj(ROW::formatted).collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery(BOOK.formatted(rows))
                .setParameter("id", TimeOrderedId.next())
                .setParameter("key", booking.key())
                .setParameter("kind", booking.kind())
                .setParameter("purpose", booking.purpose())
                .setParameter("reference", booking.reference());
        for (int at = 0; at < postings.size(); at++) {
            query.setParameter("entry" + at, TimeOrderedId.next())
                    .setParameter("account" + at, postings.get(at).accountId())
                    .setParameter("currency" + at, postings.get(at).currency())
                    .setParameter("amount" + at, postings.get(at).amountMinor());
        }
        return query.executeUpdate() > 0;
    }

    /**
     * Opens the account that a person has in a currency. Waits while another transaction opens it.
     *
     * @return false when there is one
     */
    public boolean open(UUID accountId, UUID userId, String currency) {
        return entities.createNativeQuery(OPEN)
                .setParameter("id", accountId)
                .setParameter("currency", currency)
                .setParameter("user", userId)
                .executeUpdate() == 1;
    }

    /** An account of the platform's own. Those there are came with the schema. */
    public UUID own(String code, String currency) {
        return (UUID) entities.createNativeQuery("select a.id from ledger_accounts a where a.code = :code and a.currency = :currency")
                .setParameter("code", code)
                .setParameter("currency", currency)
                .getSingleResult();
    }
}
