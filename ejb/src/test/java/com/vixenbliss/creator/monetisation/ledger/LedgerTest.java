package com.vixenbliss.creator.monetisation.ledger;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.monetisation.credits.Till;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the books, against the database that holds them. */
class LedgerTest {

    private final Ledger ledger = Ledgers.joined();
    private final UUID user = Till.person();
    private final UUID sparks = account("SPARKS", user);
    private final UUID euros = account("EUR", user);
    private final UUID spent = JoinedDatabase.in(() -> ledger.own("sparks.spent", Posting.SPARKS));

    @Test
    void whatIsBookedIsThereOnBothSides() {
        UUID reference = TimeOrderedId.next();

        assertThat(book(reference.toString(), reference, Booking.between(spent, sparks, Posting.SPARKS, 7))).isTrue();

        assertThat(entriesOf(reference)).isEqualTo("-7,7");
    }

    @Test
    void theSameKeyIsBookedOnce() {
        UUID reference = TimeOrderedId.next();
        List<Posting> postings = Booking.between(spent, sparks, Posting.SPARKS, 7);
        book(reference.toString(), reference, postings);

        assertThat(book(reference.toString(), reference, postings)).isFalse();
        assertThat(entriesOf(reference)).isEqualTo("-7,7");
    }

    @Test
    void whatDoesNotSumToZeroIsNotCommitted() {
        UUID reference = TimeOrderedId.next();

        assertThatThrownBy(() -> book(reference.toString(), reference,
                List.of(new Posting(spent, Posting.SPARKS, -7), new Posting(sparks, Posting.SPARKS, 8))))
                .hasMessageContaining("does not sum to zero");
        assertThat(entriesOf(reference)).isNull();
    }

    @Test
    void eachCurrencySumsToZeroByItself() {
        UUID reference = TimeOrderedId.next();

        assertThatThrownBy(() -> book(reference.toString(), reference,
                List.of(new Posting(sparks, Posting.SPARKS, -7), new Posting(euros, "EUR", 7))))
                .hasMessageContaining("does not sum to zero");
    }

    @Test
    void anAccountTakesItsOwnCurrencyOnly() {
        UUID reference = TimeOrderedId.next();

        assertThatThrownBy(() -> book(reference.toString(), reference, Booking.between(spent, euros, Posting.SPARKS, 7)))
                .hasMessageContaining("foreign key");
    }

    @Test
    void aTransactionWithoutEntriesIsRefused() {
        assertThatThrownBy(() -> run("insert into ledger_transactions (id, idempotency_key, kind, reference) values (?, ?, 'x', ?)",
                TimeOrderedId.next(), TimeOrderedId.next().toString(), TimeOrderedId.next()))
                .hasMessageContaining("less than two entries");
    }

    @Test
    void nobodyAddsToWhatWasBookedEvenIfItSumsToZero() {
        UUID transaction = booked();

        assertThatThrownBy(() -> run("""
                insert into ledger_entries (id, transaction_id, account_id, currency, amount_minor)
                values (gen_random_uuid(), ?, ?, 'SPARKS', 5), (gen_random_uuid(), ?, ?, 'SPARKS', -5)
                """, transaction, sparks, transaction, spent)).hasMessageContaining("is closed");
    }

    @Test
    void nothingIsChangedOrRemoved() {
        UUID transaction = booked();

        for (String deed : List.of(
                "update ledger_entries set amount_minor = 8 where transaction_id = ?",
                "delete from ledger_entries where transaction_id = ?",
                "update ledger_transactions set kind = 'gift' where id = ?",
                "delete from ledger_transactions where id = ?",
                "delete from ledger_accounts where id in (select account_id from ledger_entries where transaction_id = ?)",
                "update ledger_accounts set code = 'mine' where id in (select account_id from ledger_entries where transaction_id = ?)")) {
            assertThatThrownBy(() -> run(deed, transaction)).as(deed).hasMessageContaining("append-only");
        }
        for (String table : List.of("ledger_entries", "ledger_transactions", "ledger_accounts")) {
            assertThatThrownBy(() -> run("truncate " + table + " cascade")).as(table).hasMessageContaining("append-only");
        }
    }

    @Test
    void anAccountLosesItsPersonAndGetsNoOther() {
        UUID other = Till.person();

        assertThatThrownBy(() -> run("update ledger_accounts set user_id = ? where id = ?", other, sparks))
                .hasMessageContaining("append-only");
        run("update ledger_accounts set user_id = null where id = ?", sparks);

        assertThat(one("select user_id from ledger_accounts where id = ?", sparks)).isNull();
        assertThatThrownBy(() -> run("update ledger_accounts set user_id = ? where id = ?", other, sparks))
                .hasMessageContaining("append-only");
    }

    private UUID booked() {
        UUID reference = TimeOrderedId.next();
        book(reference.toString(), reference, Booking.between(spent, sparks, Posting.SPARKS, 7));
        return UUID.fromString(one("select id from ledger_transactions where reference = ?", reference));
    }

    private boolean book(String key, UUID reference, List<Posting> postings) {
        return JoinedDatabase.in(() -> ledger.book(new Booking(key, "test", "", reference, postings)));
    }

    private UUID account(String currency, UUID owner) {
        UUID id = TimeOrderedId.next();
        JoinedDatabase.in(() -> ledger.open(id, owner, currency));
        return id;
    }

    private static String entriesOf(UUID reference) {
        return one("""
                select string_agg(e.amount_minor::text, ',' order by e.amount_minor)
                  from ledger_entries e join ledger_transactions t on t.id = e.transaction_id where t.reference = ?""", reference);
    }
}
