package com.vixenbliss.creator.account.retention;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.Rows;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountRetentionTest {

    private final Scenario scene = new Scenario();
    private final AccountRetention account = account();

    @Test
    void aTokenGoesADayAfterItExpired() throws SQLException {
        UUID old = token("-2 days");
        UUID justExpired = token("-1 hour");
        UUID good = token("20 days");

        Rows.letGo(Rows.named(account, "refresh_tokens"));

        assertThat(left(old)).isFalse();
        assertThat(left(justExpired)).as("a stolen one is still recognised").isTrue();
        assertThat(left(good)).isTrue();
    }

    @Test
    void aCountOfWrongPasswordsGoesWhenItLocksNobodyAnyMore() throws SQLException {
        byte[] old = failures("-2 days", "-1 day");
        byte[] locked = failures("-2 days", "1 hour");
        byte[] fresh = failures("-1 minute", "1 minute");
        RetentionRule rule = Rows.named(account, "sign_in_failures");

        assertThat(Rows.letGo(rule)).isPositive();

        assertThat(counted(old)).isFalse();
        assertThat(counted(locked)).isTrue();
        assertThat(counted(fresh)).isTrue();
    }

    private UUID token(String expires) {
        UUID id = UUID.randomUUID();
        run("insert into refresh_tokens (id, family_id, user_id, token_hash, expires_at) values (?, ?, ?, ?, now() + ?::interval)",
                id, id, scene.user, id.toString().getBytes(), expires);
        return id;
    }

    private static boolean left(UUID token) {
        return one("select 1 from refresh_tokens where id = ?", token) != null;
    }

    private static byte[] failures(String began, String locked) {
        byte[] subject = UUID.randomUUID().toString().getBytes();
        run("insert into sign_in_failures (subject_hash, failures, window_start, locked_until) values (?, 3, now() + ?::interval, now() + ?::interval)",
                subject, began, locked);
        return subject;
    }

    private static boolean counted(byte[] subject) {
        return one("select 1 from sign_in_failures where subject_hash = ?", (Object) subject) != null;
    }

    private static AccountRetention account() {
        AccountRetention rules = new AccountRetention();
        rules.database = TestDatabase.get();
        rules.signIn = Duration.ofDays(1);
        return rules;
    }
}
