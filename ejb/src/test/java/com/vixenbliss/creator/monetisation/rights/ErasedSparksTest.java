package com.vixenbliss.creator.monetisation.rights;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.rights.Eraser;
import com.vixenbliss.creator.monetisation.credits.Till;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a person's Sparks when the person goes. */
class ErasedSparksTest {

    private static final String GIVEN =
            "select sum(e.amount_minor) from ledger_entries e join ledger_accounts a on a.id = e.account_id where a.code = 'sparks.given'";

    @TempDir
    private static Path keys;

    private final Till till = new Till();
    private final UUID user = Till.person();

    @Test
    void theBooksStayWithoutThePersonAndNothingElseDoes() {
        UUID spent = till.reserved(user, 30);
        till.capture(spent);
        till.reserved(user, 20);
        UUID grant = granted();
        UUID account = UUID.fromString(one("select account_id from credit_balances where user_id = ?", user));
        String given = one(GIVEN);

        new Eraser(keys).erase(user);

        assertThat(one("select count(*) from users where id = ?", user)).isEqualTo("0");
        assertThat(one("select count(*) from credit_balances where user_id = ?", user)).isEqualTo("0");
        assertThat(one("select count(*) from credit_reservations where user_id = ?", user)).isEqualTo("0");
        assertThat(one("select to_jsonb(a)::text from ledger_accounts a where id = ?", account)).contains("\"user_id\": null");
        assertThat(one("select sum(amount_minor) from ledger_entries where account_id = ?", account)).isEqualTo("70");
        assertThat(one(GIVEN)).isEqualTo(given);
        assertThat(one("select concat(user_id, reason, amount) from credit_grants where id = ?", grant)).isEqualTo("50");
        assertThat(one("select status from erasures where user_id = ?", user)).isEqualTo("done");
    }

    @Test
    void whatWasUnderWayEndsWithoutHarm() {
        UUID scene = till.reserved(user, 20);

        new Eraser(keys).erase(user);
        till.release(scene);

        assertThat(one("select count(*) from credit_balances where user_id = ?", user)).isEqualTo("0");
    }

    private UUID granted() {
        UUID grant = TimeOrderedId.next();
        UUID studio = TimeOrderedId.next();
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        run("insert into credit_grants (id, user_id, studio_id, amount, reason) values (?, ?, ?, 50, 'Sam was patient')", grant, user, studio);
        return grant;
    }
}
