package com.vixenbliss.creator.account.rights;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.rights.ErasureLedger.InHand;
import com.vixenbliss.creator.account.token.Signing;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real PostgreSQL: a person goes, whatever dies or comes late, and the receipt says so. */
class ErasureTest {

    @TempDir
    private static Path keys;

    private final Scenario scene = new Scenario();
    private Eraser eraser;

    @BeforeEach
    void open() {
        eraser = new Eraser(keys);
    }

    @Test
    void nothingIsLeftAndTheReceiptCountsIt() throws Exception {
        lines(1_200);
        belongings();
        Scenario other = new Scenario();
        other.turn("I stay", "Good.");

        ErasureState begun = eraser.begin(scene.user);
        eraser.worker.work(begun.id());

        assertThat(rowsOf(scene.user)).isZero();
        assertThat(rowsOf(other.user)).isEqualTo(7);
        ErasureState done = eraser.service.byToken(begun.token());
        assertThat(done.status()).isEqualTo("done");
        assertThat(done.tablesDone()).isEqualTo(done.tablesInAll());
        JsonNode receipt = Signing.verified(done.receipt(), keys);
        assertThat(receipt.path("erased").path("messages").asInt()).isEqualTo(1_202);
        assertThat(receipt.path("erased").path("memory_events").asInt()).isEqualTo(1);
        assertThat(receipt.path("erased").path("users").asInt()).isEqualTo(1);
        assertThat(receipt.path("sub").asText()).isEqualTo(scene.user.toString());
        assertThat(receipt.path("pseudonymised").findValuesAsText("table")).containsExactlyInAnyOrder(
                "likeness_licences", "credit_grants", "ledger_accounts", "cost_entries", "safety_events");
        assertThat(receipt.path("kept").findValuesAsText("reason")).noneMatch(String::isBlank);
        assertThat(one("select to_jsonb(e)::text from erasures e where id = ?", done.id())).doesNotContain("@example.org", "Sam");
    }

    @Test
    void theAccountIsClosedAtOnceAndItsAddressIsFree() {
        String address = scene.user + "@example.org";
        run("insert into refresh_tokens (id, family_id, user_id, token_hash, expires_at) values (?, ?, ?, ?, now() + interval '1 day')",
                TimeOrderedId.next(), TimeOrderedId.next(), scene.user, scene.user.toString().getBytes());

        eraser.begin(scene.user);

        assertThat(one("select status || password_hash || display_name from users where id = ?", scene.user)).isEqualTo("erased");
        assertThat(one("select count(*) from users where email = ?", address)).isEqualTo("0");
        assertThat(one("select count(*) from refresh_tokens where user_id = ? and revoked_at is null", scene.user)).isEqualTo("0");
        assertThat(eraser.standings.events()).hasSize(1);
        assertThat(eraser.trail).hasSize(1);
    }

    @Test
    void askedForTwiceItIsOneErasure() {
        ErasureState first = eraser.begin(scene.user);

        assertThat(eraser.begin(scene.user).token()).isEqualTo(first.token());
        assertThat(eraser.trail).hasSize(1);
    }

    @Test
    void aWorkerThatDiedIsFollowedByAnotherAndEachRowIsCountedOnce() throws Exception {
        lines(2_500);
        ErasureState begun = eraser.begin(scene.user);
        InHand dead = eraser.ledger.claim(begun.id()).orElseThrow();
        Holding messages = eraser.inventory.tables().stream().filter(one -> one.table().equals("messages")).findFirst().orElseThrow();
        eraser.ledger.letGo(dead, messages);
        assertThat(eraser.ledger.claim(begun.id())).isEmpty();
        run("update erasures set due_at = now() where id = ?", begun.id());
        assertThat(eraser.ledger.due()).contains(begun.id());

        eraser.worker.work(begun.id());

        JsonNode receipt = Signing.verified(eraser.service.byToken(begun.token()).receipt(), keys);
        assertThat(receipt.path("erased").path("messages").asInt()).isEqualTo(2_500);
        assertThatThrownBy(() -> eraser.ledger.letGo(dead, messages)).isInstanceOf(ErasureLedger.TakenOver.class);
    }

    @Test
    void whatWasWrittenMeanwhileIsErasedInTheNextPass() throws Exception {
        ErasureState begun = eraser.begin(scene.user);
        InHand hand = eraser.ledger.claim(begun.id()).orElseThrow();
        for (Holding holding : eraser.inventory.tables()) {
            if (holding.table().equals("hooks")) {
                eraser.ledger.letGo(hand, holding);
            }
        }
        run("insert into hooks (id, user_id, character_id, type, content, claim_key, trigger_after) "
                + "values (?, ?, ?, 'reminder', 'Late', 'late', now())", TimeOrderedId.next(), scene.user, scene.character);
        run("update erasures set due_at = now() where id = ?", begun.id());

        eraser.worker.work(begun.id());
        assertThat(one("select last_error from erasures where id = ?", begun.id())).isEqualTo("23503");
        run("update erasures set due_at = now() where id = ?", begun.id());
        eraser.worker.work(begun.id());

        assertThat(eraser.service.byToken(begun.token()).status()).isEqualTo("done");
        assertThat(rowsOf(scene.user)).isZero();
    }

    @Test
    void costsAndSafetyEventsThatComeLateAreNobodys() {
        eraser.erase(scene.user);

        belongings();

        assertThat(one("select count(*) from cost_entries where user_id = ?", scene.user)).isEqualTo("0");
        assertThat(one("select count(*) from safety_events where user_id = ?", scene.user)).isEqualTo("0");
        assertThat(one("select count(*) from cost_entries where provider = ? and user_id is null", scene.user.toString())).isEqualTo("1");
    }

    @Test
    void whateverPointsAtThePersonCannotBeWrittenAnyMore() {
        eraser.erase(scene.user);

        assertThatThrownBy(() -> run("insert into relationships (id, user_id, character_id) values (?, ?, ?)",
                TimeOrderedId.next(), scene.user, scene.character)).hasRootCauseMessage(
                        rootOf("relationships_user_id_fkey", "relationships"));
    }

    @Test
    void theOnlyOwnerOfAStudioNamesAnotherFirst() {
        run("insert into studio_members (id, studio_id, user_id, role) values (?, ?, ?, 'owner')",
                TimeOrderedId.next(), scene.studio, scene.user);

        assertThatThrownBy(() -> eraser.begin(scene.user)).isInstanceOfSatisfying(Fault.class,
                refused -> assertThat(refused.code()).isEqualTo("last-owner"));
        assertThat(one("select status from users where id = ?", scene.user)).isEqualTo("active");
    }

    private String rootOf(String constraint, String table) {
        return "ERROR: insert or update on table \"" + table + "\" violates foreign key constraint \"" + constraint + "\"\n"
                + "  Detail: Key (user_id)=(" + scene.user + ") is not present in table \"users\".";
    }

    private void lines(int count) {
        run("""
                insert into messages (id, episode_id, seq, role, content)
                select gen_random_uuid(), ?, n, case when n % 2 = 1 then 'user' else 'assistant' end, 'line ' || n
                  from generate_series(1001, ? + 1000) n
                """, scene.episode, count);
    }

    private void belongings() {
        if (one("select 1 from episodes where id = ?", scene.episode) != null) {
            UUID turn = scene.turn("I love tea", "Good.");
            run("insert into memory_events (id, user_id, character_id, episode_id, type, summary, claim_key, importance_score, observed_at, valid_from) "
                    + "values (?, ?, ?, ?, 'fact', 'Loves tea', 'person.likes.tea', 1, now(), now())",
                    TimeOrderedId.next(), scene.user, scene.character, scene.episode);
            run("insert into relationship_events (id, relationship_id, turn_id, kind) values (?, ?, ?, 'beat')",
                    TimeOrderedId.next(), scene.relationship, turn);
            run("insert into scene_images (id, episode_id, user_id, character_id, trigger_type, trigger_key, sequence_index) "
                    + "values (?, ?, ?, ?, 'manual', 'k', 1)", TimeOrderedId.next(), scene.episode, scene.user, scene.character);
            run("insert into idempotency_keys (caller_id, key, operation, request_hash, response) values (?, 'k', 'o', '\\x00', 'I love tea')",
                    scene.user);
            run("insert into consents (id, user_id, kind, text_version, granted, source) values (?, ?, 'k', '1', true, 'api')",
                    TimeOrderedId.next(), scene.user);
        }
        run("insert into cost_entries (id, provider, model, operation, user_id, units, cost_usd) values (?, ?, 'm', 'o', ?, '{}', 1)",
                TimeOrderedId.next(), scene.user.toString(), scene.user);
        run("insert into safety_events (id, user_id, kind, verdict, action) values (?, ?, 'crisis', 'v', 'a')",
                TimeOrderedId.next(), scene.user);
    }

    /** Rows over the whole inventory. */
    private long rowsOf(UUID person) {
        List<Holding> tables = eraser.inventory.tables();
        return tables.stream().mapToLong(holding -> {
            Object[] ids = holding.ofPerson().chars().filter(sign -> sign == '?').mapToObj(sign -> person).toArray();
            return Long.parseLong(one(holding.count(), ids));
        }).sum();
    }
}
