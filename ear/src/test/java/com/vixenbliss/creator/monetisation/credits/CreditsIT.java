package com.vixenbliss.creator.monetisation.credits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sparks over HTTP: who sees them, who gives them, and that nothing comes twice. */
class CreditsIT {

    private static final int AT_ONCE = 8;

    private final Platform platform;
    private Fixtures.Studio studio;
    private Api fan;
    private String person;

    CreditsIT(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void somebodyWhoKnowsACharacter() {
        studio = platform.fixtures().aStudio();
        fan = platform.fixtures().aFan();
        person = fan.get("/me").expect(200).text("id");
        fan.post("/episodes", Map.of("character_id", platform.fixtures().aCharacter(studio))).expect(201);
    }

    @Test
    void everybodyBeginsWithTheWelcomeAndSeesWhatThingsCost() {
        JsonNode purse = fan.get("/credits").expect(200).json();

        assertThat(purse.toString()).isEqualTo("{\"balance\":100,\"reserved\":0,\"available\":100,\"currency\":\"SPARKS\","
                + "\"prices\":{\"scene_manual\":5,\"scene_automatic\":0}}");
        JsonNode entries = fan.get("/credits/ledger").expect(200).json().path("data");
        assertThat(entries).hasSize(1);
        assertThat(entries.path(0).path("kind").asText()).isEqualTo("welcome");
        assertThat(entries.path(0).path("balance_after").asLong()).isEqualTo(100);
    }

    @Test
    void whatAStudioGivesIsThereWithItsReason() {
        Answer given = give(30, "a lost picture").expect(201);

        assertThat(given.text("user_id")).isEqualTo(person);
        assertThat(balance()).isEqualTo(130);
        JsonNode entry = fan.get("/credits/ledger?limit=1").expect(200).json().path("data").path(0);
        assertThat(entry.path("reason").asText()).isEqualTo("a lost picture");
        assertThat(entry.path("reference").asText()).isEqualTo(given.text("id"));
        assertThat(studio.api().get("/audit-entries?action=credits.granted").expect(200).text("data/0/subject_id")).isEqualTo(person);
    }

    @Test
    void pagesOfTheLedgerSumToTheBalance() {
        for (int grant = 1; grant <= 4; grant++) {
            give(grant, "bit by bit").expect(201);
        }
        long sum = 0;
        String cursor = "";
        while (cursor != null) {
            JsonNode page = fan.get("/credits/ledger?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).expect(200).json();
            for (JsonNode entry : page.path("data")) {
                sum += entry.path("amount").asLong();
            }
            cursor = page.path("next_cursor").asText(null);
        }

        assertThat(sum).isEqualTo(balance()).isEqualTo(110);
    }

    @Test
    void theSameKeyGivesOnceHoweverOftenItComes() throws Exception {
        Api keyed = studio.api().with("Idempotency-Key", UUID.randomUUID().toString());
        List<Answer> answers = atOnce(AT_ONCE, number -> keyed.post("/credits/grants", order(person, 30, "once")));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
        assertThat(balance()).isEqualTo(130);
        keyed.post("/credits/grants", order(person, 31, "once")).expect(409);
        assertThat(balance()).isEqualTo(130);
    }

    @Test
    void whoIsNotThereForTheStudioGetsNothing() {
        Api stranger = platform.fixtures().aFan();
        String strangersId = stranger.get("/me").expect(200).text("id");

        studio.api().post("/credits/grants", order(strangersId, 30, "hello")).expect(404);
        studio.api().post("/credits/grants", order(UUID.randomUUID().toString(), 30, "hello")).expect(404);
        platform.fixtures().aStudio().api().post("/credits/grants", order(person, 30, "mine")).expect(404);
        fan.post("/credits/grants", order(person, 30, "mine")).expect(403);

        assertThat(balance()).isEqualTo(100);
        assertThat(stranger.get("/credits").expect(200).json().path("balance").asLong()).isEqualTo(100);
    }

    @Test
    void whatIsNotAGrantIsRefusedByName() {
        assertRefused("amount", order(person, 0, "nothing"));
        assertRefused("amount", order(person, -5, "the other way round"));
        assertRefused("amount", order(person, 1_001, "too much"));
        assertRefused("amount", Map.of("user_id", person, "reason", "no amount"));
        assertRefused("reason", order(person, 5, " "));
        assertRefused("reason", order(person, 5, "x".repeat(301)));
        assertRefused("user_id", Map.of("amount", 5, "reason", "nobody"));
        assertRefused("gift", Map.of("user_id", person, "amount", 5, "reason", "more", "gift", true));
        studio.api().post("/credits/grants", "{\"user_id\":\"" + person + "\",\"amount\":1e100000000,\"reason\":\"x\"}").expect(400);

        assertThat(balance()).isEqualTo(100);
    }

    @Test
    void onlyTheOperatorVerifiesTheBooks() {
        fan.get("/credits/verification").expect(403);
        studio.api().get("/credits/verification").expect(403);

        JsonNode found = verified();

        assertThat(found.path("intact").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.path("wallets").asLong()).isPositive();
    }

    /** The callers do what callers do: they send again, with the same key, until they have an answer. */
    @Test
    void aKilledServerGivesNothingTwiceAndForgetsNothing() throws Exception {
        int grants = 200;
        AtomicInteger answered = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < grants; number++) {
                String key = "grant-" + UUID.randomUUID();
                all.add(threads.submit(() -> {
                    untilAnswered(key);
                    answered.incrementAndGet();
                }));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.get() > 20);
            platform.killServer();
            assertThat(answered.get()).as("killed in the midst of it").isLessThan(grants);
            platform.startServer();
            for (Future<?> grant : all) {
                grant.get();
            }
        }

        assertThat(balance()).isEqualTo(100 + grants);
        assertThat(verified().path("intact").asBoolean()).isTrue();
    }

    private void untilAnswered(String key) {
        Api keyed = studio.api().with("Idempotency-Key", key);
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).ignoreExceptions()
                .until(() -> keyed.post("/credits/grants", order(person, 1, "one more")).status() == 201);
    }

    private Answer give(long amount, String reason) {
        return studio.api().post("/credits/grants", order(person, amount, reason));
    }

    private static Map<String, Object> order(String to, long amount, String reason) {
        return Map.of("user_id", to, "amount", amount, "reason", reason);
    }

    private void assertRefused(String field, Map<String, Object> order) {
        assertThat(studio.api().post("/credits/grants", order).expect(422).json().path("errors").findValuesAsText("field"))
                .contains(field);
    }

    private long balance() {
        return fan.get("/credits").expect(200).json().path("balance").asLong();
    }

    private JsonNode verified() {
        Credentials admin = platform.admin();
        return platform.api().as(admin).get("/credits/verification").expect(200).json();
    }

    private interface Call {
        Answer of(int number);
    }

    private static List<Answer> atOnce(int threads, Call call) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(threads)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int number = 0; number < threads; number++) {
                int mine = number;
                answers.add(callers.submit(() -> call.of(mine)));
            }
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
