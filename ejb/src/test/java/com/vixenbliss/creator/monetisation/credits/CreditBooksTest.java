package com.vixenbliss.creator.monetisation.credits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.monetisation.credits.CreditBooks.Difference;
import com.vixenbliss.creator.monetisation.credits.CreditBooks.Verification;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each thing that can be wrong with the books is done to them behind their back, found, and undone again. */
class CreditBooksTest {

    private final Till till = new Till();
    private final CreditBooks books = new CreditBooks(Duration.ofHours(1));
    private final UUID user = Till.person();
    private final UUID spent = till.reserved(user, 20);
    private final UUID held = till.reserved(user, 30);

    CreditBooksTest() {
        books.database = TestDatabase.get();
        till.capture(spent);
    }

    @Test
    void whatWasDoneByTheServiceAddsUp() {
        Verification found = books.verify();

        assertThat(found.intact()).isTrue();
        assertThat(found.differences()).isEmpty();
        assertThat(found.transactions()).isPositive();
        assertThat(found.wallets()).isPositive();
    }

    @Test
    void aBalanceThatIsNotTheSumOfItsEntriesIsFound() throws SQLException {
        assertThat(after("update credit_balances set balance = balance + 5 where user_id = ?", user).differences())
                .containsExactly(new Difference("balance", user, 80, 85));
    }

    @Test
    void anEntryThatWasChangedIsFoundOnBothSides() throws SQLException {
        Verification found = after("""
                update ledger_entries set amount_minor = -19 where amount_minor = -20 and transaction_id =
                    (select id from ledger_transactions where reference = ?)""", spent);

        assertThat(found.intact()).isFalse();
        assertThat(found.differences()).extracting(Difference::what).containsExactlyInAnyOrder("transaction", "balance", "spend");
        assertThat(found.differences()).contains(new Difference("balance", user, 81, 80));
    }

    @Test
    void reservedSparksThatNobodyHoldsAreFound() throws SQLException {
        assertThat(after("delete from credit_reservations where reference = ?", held).differences())
                .containsExactly(new Difference("reserved", user, 0, 30));
    }

    @Test
    void aCaptureThatWasNeverBookedIsFound() throws SQLException {
        Verification found = after("""
                with resolved as (update credit_reservations set status = 'captured', resolved_at = now() where reference = ? returning *)
                update credit_balances b set reserved = reserved - r.amount from resolved r where r.user_id = b.user_id""", held);

        assertThat(found.differences()).extracting(Difference::what).containsExactly("spend");
        assertThat(found.differences().getFirst().expected()).isEqualTo(30);
    }

    @Test
    void aReservationThatNobodyResolvesIsShownAndLeftAlone() throws SQLException {
        assertThat(books.verify().overdue()).extracting(CreditBooks.Overdue::reference).doesNotContain(held);

        Verification found = after("update credit_reservations set created_at = now() - interval '61 minutes' where reference = ?", held);

        assertThat(found.intact()).isTrue();
        assertThat(found.overdue()).anySatisfy(overdue -> {
            assertThat(overdue.reference()).isEqualTo(held);
            assertThat(overdue.purpose()).isEqualTo(Till.SCENE);
            assertThat(overdue.amount()).isEqualTo(30);
        });
        assertThat(till.balance(user).reserved().amount()).isEqualTo(30);
    }

    /** What is found when the statement was run with every rule off. Nothing of it stays. */
    private Verification after(String statement, UUID value) throws SQLException {
        try (Connection connection = TestDatabase.get().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set local session_replication_role = replica");
            try (PreparedStatement sql = connection.prepareStatement(statement)) {
                sql.setObject(1, value);
                assertThat(sql.executeUpdate()).isEqualTo(1);
            }
            Verification found = books.verify(connection);
            connection.rollback();
            return found;
        }
    }
}
