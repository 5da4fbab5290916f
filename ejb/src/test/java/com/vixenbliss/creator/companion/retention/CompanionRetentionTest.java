package com.vixenbliss.creator.companion.retention;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.retention.Aged;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.Rows;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompanionRetentionTest {

    private static final UUID LONG_AGO = UUID.fromString("01800000-0000-7000-8000-000000000000");

    private final Scenario scene = new Scenario();
    private final CompanionRetention companion = companion();

    @Test
    void whatWasLearnedFromLongAgoLeavesNoWorkingRow() throws SQLException {
        UUID done = exchange("done", 100);
        UUID dead = exchange("dead", 100);
        UUID pending = exchange("pending", 100);
        UUID touched = exchange("done", 3);
        RetentionRule rule = Rows.named(companion, "exchanges");

        Rows.letGo(rule);

        assertThat(left(done)).isFalse();
        assertThat(left(dead)).as("somebody is to look at it").isTrue();
        assertThat(left(pending)).isTrue();
        assertThat(left(touched)).as("its turn was remade lately").isTrue();
        assertThat(one("select count(*) from messages where turn_id = ?", done)).as("what was said stays").isEqualTo("2");
    }

    @Test
    void nobodyIsErasedForBeingAwayUnlessTheOperatorSaysSo() {
        assertThat(Rows.named(companion, "inactive_people").keep()).isEmpty();
    }

    @Test
    void awayAreThoseWhoDidNothingAndWorkForNobody() throws SQLException {
        UUID away = person();
        UUID talking = person();
        UUID signedIn = person();
        UUID member = person();
        UUID admin = person();
        run("update users set is_admin = true where id = ?", admin);
        run("insert into studio_members (id, studio_id, user_id, role) values (?, ?, ?, 'editor')", UUID.randomUUID(), scene.studio, member);
        run("insert into refresh_tokens (id, family_id, user_id, token_hash, expires_at) values (?, ?, ?, ?, now() + interval '1 day')",
                signedIn, signedIn, signedIn, signedIn.toString().getBytes());
        UUID bond = UUID.randomUUID();
        run("insert into relationships (id, user_id, character_id) values (?, ?, ?)", bond, talking, scene.character);
        run("insert into episodes (id, user_id, character_id, relationship_id, episode_number, title) values (?, ?, ?, ?, 1, 'E')",
                UUID.randomUUID(), talking, scene.character, bond);
        companion.inactive = Optional.of(Duration.ofDays(365));

        assertThat(Rows.over(Rows.named(companion, "inactive_people"))).extracting(Aged::key)
                .contains(away.toString())
                .doesNotContain(talking.toString(), signedIn.toString(), member.toString(), admin.toString(), scene.user.toString());
        run("update users set status = 'suspended' where id = ?", away);
    }

    @Test
    void halfAYearIsTheLeast() {
        companion.inactive = Optional.of(Duration.ofDays(30));

        assertThatThrownBy(companion::rules).hasMessageContaining("RETAIN_INACTIVE_PEOPLE");
    }

    /** The turn is as old as its exchange. */
    private UUID exchange(String status, int days) {
        UUID turn = scene.turn("Hello", "Hi");
        UUID old = new UUID(LONG_AGO.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
        run("set session_replication_role = replica; update exchanges set turn_id = ? where turn_id = ?; update messages set turn_id = ? where turn_id = ?;"
                + " update turns set id = ? where id = ?; set session_replication_role = origin", old, turn, old, turn, old, turn);
        run("update exchanges set status = ?, updated_at = now() - make_interval(days => ?) where turn_id = ?", status, days, old);
        return old;
    }

    private static boolean left(UUID turn) {
        return one("select 1 from exchanges where turn_id = ?", turn) != null;
    }

    private static UUID person() {
        UUID id = new UUID(LONG_AGO.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
        run("""
            insert into users (id, email, password_hash, display_name, birth_date, age_checked_at, created_at, updated_at)
            values (?, ?, 'x', 'Sam', '1990-01-01', now(), now() - interval '3 years', now() - interval '3 years')
            """, id, id + "@example.org");
        return id;
    }

    private static CompanionRetention companion() {
        CompanionRetention rules = new CompanionRetention();
        rules.database = TestDatabase.get();
        rules.exchanges = Duration.ofDays(90);
        rules.inactive = Optional.empty();
        return rules;
    }
}
