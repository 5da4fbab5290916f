package com.vixenbliss.creator.companion.exchange;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.rights.Eraser;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.hook.model.HookType;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.Forgetting;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real PostgreSQL: what a person had forgotten does not come back, whatever tries to bring it. */
class ForgettingTest {

    private static final Learned OAT_MILK = memory("person.likes", "oat milk");
    private static final Learned NAME = memory("person.name", "Alex");

    private final Scenario scene = new Scenario();
    private final JdbcExchanges exchanges = new JdbcExchanges(new Node("node-a"), Duration.ofMinutes(1));

    ForgettingTest() {
        exchanges.database = TestDatabase.get();
    }

    @Test
    void nothingOfItStaysInItsRow() {
        learn(says("I love oat milk"), OAT_MILK);
        UUID memory = only();

        assertThat(Forgetting.forget(scene.user, memory)).isTrue();

        assertThat(one("select to_jsonb(m)::text from memory_events m where id = ?", memory)).doesNotContain("oat").doesNotContain("milk");
        assertThat(one("select to_jsonb(f)::text from forgotten_memories f where user_id = ?", scene.user)).doesNotContain("oat");
        assertThat(Forgetting.forget(scene.user, memory)).isFalse();
    }

    @Test
    void theSameExchangeDeliveredAgainDoesNotBringItBack() {
        UUID turn = says("My name is Alex and I love oat milk");
        learn(turn, NAME, OAT_MILK);
        forget("person.likes.oat_milk");
        redeliver(turn);

        Outcome outcome = learn(turn, NAME, OAT_MILK);

        assertThat(present()).isEqualTo("person.name");
        assertThat(outcome.memories()).isEmpty();
    }

    @Test
    void otherWordsForItFromTheSameLineDoNotBringItBack() {
        UUID turn = says("I have a job interview on Friday the 27th");
        learn(turn, memory("person.event.interview", "job interview on Friday 27 November"));
        forget("person.event.interview.job_interview_on_friday_27_november", "person.event.interview");
        redeliver(turn);

        learn(turn, memory("person.plan.work", "Interview on Friday"));

        assertThat(present()).isNull();
    }

    @Test
    void anotherOlderLineDoesNotBringItBack() {
        UUID older = says("Oat milk is the best!");
        learn(says("I love oat milk"), OAT_MILK);
        forget("person.likes.oat_milk");

        learn(older, memory("person.favourite.drink", "Oat-Milk"));

        assertThat(present()).isNull();
    }

    @Test
    void whoSaysItAgainAfterwardsIsRememberedAgain() {
        learn(says("I love oat milk"), OAT_MILK);
        forget("person.likes.oat_milk");

        learn(says("You know what? I do love oat milk"), OAT_MILK);

        assertThat(present()).isEqualTo("person.likes.oat_milk");
    }

    @Test
    void whatIsInsertedWithoutALineOfThePersonStaysForgotten() {
        learn(says("I love oat milk"), OAT_MILK);
        forget("person.likes.oat_milk");
        UUID character = UUID.fromString(one("select id from messages where episode_id = ? and role = 'assistant'", scene.episode));

        insert("oat milk", character);
        insert("oat milk", TimeOrderedId.next());

        assertThat(present()).isNull();
    }

    @Test
    void aLineFromElsewhereThatHoldsItStaysOut() {
        learn(says("I love oat milk"), OAT_MILK);
        forget("person.likes.oat_milk");

        imported("Last summer I drank nothing but oat milk, remember?");
        imported("Last summer I drank nothing but tea.");

        assertThat(one("select string_agg(summary, ',') from memory_events where user_id = ? and is_active", scene.user))
                .isEqualTo("Last summer I drank nothing but tea.");
    }

    @Test
    void otherFactsOtherPeopleAndOtherCharactersAreNotConcerned() {
        UUID turn = says("I love oat milk and black tea");
        learn(turn, OAT_MILK);
        forget("person.likes.oat_milk");
        redeliver(turn);
        learn(turn, memory("person.likes", "black tea"));
        assertThat(present()).isEqualTo("person.likes.black_tea");

        Scenario other = new Scenario();
        learn(other.turn("I love oat milk", "Me too."), OAT_MILK);
        assertThat(one("select count(*) from memory_events where user_id = ? and is_active", other.user)).isEqualTo("1");
        assertThat(Forgetting.forget(other.user, only())).isFalse();
    }

    @Test
    void whatWasTheSameAtAnotherTimeIsForgottenToo() {
        learn(says("I live in Paris"), memory("person.home.city", "Paris"));
        learn(says("I moved to Berlin"), memory("person.home.city", "Berlin"));
        learn(says("I am back in Paris"), memory("person.home.city", "Paris"));

        forget("person.home.city");

        assertThat(one("select string_agg(summary, ',') from memory_events where user_id = ? and summary <> ''", scene.user))
                .contains("Berlin").doesNotContain("Paris");
    }

    @Test
    void aFollowUpAboutItGoesWithItAndIsNotPlannedAgain() {
        UUID turn = says("I have a job interview on Friday");
        learn(turn, memory("person.event.interview", "job interview on Friday"));
        run("update exchanges set status = 'pending', due_at = now() where turn_id = ?", turn);
        complete(turn, List.of(memory("person.event.interview", "job interview on Friday")), List.of(follow("Ask how the interview went")));
        assertThat(one("select count(*) from hooks where user_id = ? and is_active", scene.user)).isEqualTo("1");

        forget("person.event.interview.job_interview_on_friday", "person.event.interview");
        redeliver(turn);
        complete(turn, List.of(), List.of(follow("Ask how the interview went")));

        assertThat(one("select count(*) from hooks where user_id = ? and (is_active or content <> '')", scene.user)).isEqualTo("0");
    }

    @Test
    void momentsThatSpokeOfItLoseItAndTheHistoryStillReplays() {
        UUID turn = says("I have a job interview on Friday");
        Learned interview = new Learned(MemoryType.EVENT, Canon.REAL, new ClaimKey("person.plan.job_interview"),
                new Claim("2026-11-27", "job interview"), "plans", "Alex has a job interview", 0.7, 0.9, 0, List.of());
        Exchange exchange = exchanges.claim(turn).orElseThrow();
        Movement told = new Movement(2, "warm", "They told of their interview", 3, List.of("spoke of a job"), exchange.saidAt());
        Extraction extraction = new Extraction(
                List.of(interview), List.of(follow("Ask about the interview")), told, List.of(), List.of());
        exchanges.complete(exchange, extraction);
        assertThat(one("select dynamic::text || milestones from relationships where id = ?", scene.relationship))
                .contains("interview", "job");

        forget("person.plan.job_interview");

        assertThatNothingSpeaksOfIt();
        redeliver(turn);
        exchanges.complete(exchanges.claim(turn).orElseThrow(), extraction);
        assertThatNothingSpeaksOfIt();
    }

    private void assertThatNothingSpeaksOfIt() {
        assertThat(one("select dynamic::text || milestones from relationships where id = ?", scene.relationship))
                .doesNotContain("interview", "job").contains("They shared something");
        assertThat(one("select string_agg(detail, ',') from relationship_events where relationship_id = ?", scene.relationship))
                .doesNotContain("interview", "job");
        assertThat(one("select count(*) from hooks where user_id = ? and is_active", scene.user)).isEqualTo("0");
    }

    @Test
    void aCorrectedValueIsNotLearnedAgainFromOldLines() {
        UUID turn = says("I live in Paris");
        learn(turn, memory("person.home.city", "Paris"));
        UUID memory = only();
        Forgetting.mark(scene.user, memory);
        run("update memory_events set summary = 'Lives in Rome', content = '{\"value\": \"Lives in Rome\"}', corrected_at = now() where id = ?", memory);
        redeliver(turn);

        learn(turn, memory("person.home.city", "Paris"));

        assertThat(one("select summary from memory_events where user_id = ? and is_active", scene.user)).isEqualTo("Lives in Rome");
    }

    @Test
    void whatContradictsAPinnedMemoryGoesIntoThePast() {
        learn(says("I live in Paris"), memory("person.home.city", "Paris"));
        run("update memory_events set pinned = true where id = ?", only());

        learn(says("I live in Berlin"), memory("person.home.city", "Berlin"));

        assertThat(one("select summary from memory_events where user_id = ? and is_active", scene.user)).contains("Paris");
        assertThat(one("select summary from memory_events where user_id = ? and not is_active and superseded_by is not null", scene.user))
                .contains("Berlin");
    }

    @Test
    void anExchangeThatIsLearnedFromAfterItsPersonWasErasedChangesNothing(@TempDir Path keys) {
        UUID turn = says("I love oat milk");
        Exchange inHand = exchanges.claim(turn).orElseThrow();
        new Eraser(keys).erase(scene.user);
        Movement still = new Movement(0, "", "", 0, List.of(), inHand.saidAt());

        assertThat(exchanges.complete(inHand, new Extraction(List.of(OAT_MILK), List.of(), still, List.of(), List.of()))).isEmpty();
        assertThat(exchanges.bury(inHand, "too late")).isFalse();
        assertThat(exchanges.claim(turn)).isEmpty();
        assertThat(one("select count(*) from memory_events where user_id = ?", scene.user)).isEqualTo("0");
    }

    private UUID says(String line) {
        return scene.turn(line, "Oat milk, I know.");
    }

    private Outcome learn(UUID turn, Learned... memories) {
        return complete(turn, List.of(memories), List.of());
    }

    private Outcome complete(UUID turn, List<Learned> memories, List<PlannedHook> hooks) {
        Exchange exchange = exchanges.claim(turn).orElseThrow();
        Movement still = new Movement(0, "", "", 0, List.of(), exchange.saidAt());
        return exchanges.complete(exchange, new Extraction(memories, hooks, still, List.of(), List.of())).orElseThrow();
    }

    private void forget(String... anyOf) {
        String id = one("select id from memory_events where user_id = ? and is_active and claim_key = any (?)", scene.user, anyOf);
        assertThat(Forgetting.forget(scene.user, UUID.fromString(id))).isTrue();
    }

    private void redeliver(UUID turn) {
        run("update exchanges set status = 'pending', due_at = now() where turn_id = ?", turn);
    }

    private void insert(String value, UUID source) {
        run("""
                insert into memory_events (id, user_id, character_id, type, summary, content, claim_key, importance_score, observed_at,
                        valid_from, source_message_ids)
                values (?, ?, ?, 'preference', 'Loves it', jsonb_build_object('value', ?::text), 'person.likes.oat_milk', 1, now(), now(), array[?])
                """, TimeOrderedId.next(), scene.user, scene.character, value, source);
    }

    private void imported(String line) {
        UUID id = TimeOrderedId.next();
        run("""
                insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from)
                values (?, ?, ?, 'event', ?, ?, 0.3, now(), now())
                """, id, scene.user, scene.character, line, "imported." + id);
    }

    private UUID only() {
        return UUID.fromString(one("select id from memory_events where user_id = ?", scene.user));
    }

    private String present() {
        return one("select string_agg(claim_key, ',') from memory_events where user_id = ? and is_active", scene.user);
    }

    private static PlannedHook follow(String content) {
        return new PlannedHook(HookType.FOLLOW_UP, "follow_up.interview", content, "", "So?", 50, Instant.now());
    }

    private static Learned memory(String key, String value) {
        return new Learned(MemoryType.FACT, Canon.REAL, ClaimKey.of(key, Canon.REAL, value), new Claim(value, value), "test",
                "The person said " + value + ".", 0.7, 0.9, 0, List.of());
    }
}
