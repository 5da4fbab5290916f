package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads a person's entries in the books, the newest first. */
@ApplicationScoped
@Transactional
public class CreditStatement {

    /** The entries below the page are summed in the index, so that each row of it can say what there was after it. */
    private static final String PAGE = """
            with wallet as (
                select w.account_id from credit_balances w where w.user_id = :user
            ), page as (
                select e.* from ledger_entries e join wallet on wallet.account_id = e.account_id
                 where e.place < coalesce((select c.place from ledger_entries c join wallet on wallet.account_id = c.account_id
                                            where c.id = :below), 9223372036854775807)
                 order by e.place desc limit :limit
            ), older as (
                select coalesce(sum(e.amount_minor), 0) as total from ledger_entries e join wallet on wallet.account_id = e.account_id
                 where e.place < (select min(page.place) from page)
            )
            select p.id, p.amount_minor, t.kind, nullif(t.purpose, ''), case when t.kind <> 'welcome' then t.reference end,
                   g.reason, p.created_at, older.total + sum(p.amount_minor) over (order by p.place)
              from page p
              join ledger_transactions t on t.id = p.transaction_id
              left join credit_grants g on g.id = t.reference and t.kind = 'studio'
             cross join older
             order by p.place desc
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** A page of somebody's entries; none of somebody who was never looked at. */
    public Page<CreditEntry> list(UUID userId, PageRequest page) {
        List<?> rows = entities.createNativeQuery(PAGE)
                .setParameter("user", userId)
                .setParameter("below", page.idBelow())
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> of((Object[]) row)).toList(), page.limit(), entry -> entry.id().toString());
    }

    private static CreditEntry of(Object[] row) {
        return new CreditEntry(
                (UUID) row[0], number(row[1]), (String) row[2], (String) row[3], (UUID) row[4], (String) row[5], (Instant) row[6],
                number(row[7]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
