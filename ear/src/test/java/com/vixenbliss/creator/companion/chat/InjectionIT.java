package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures.Studio;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two hundred attacks against a model that obeys every one of them: half said by fans, half written by studios into what
 * describes a character. What holds then does not depend on the model.
 */
class InjectionIT {

    private static final int ATTACKERS = 5;
    private static final int MOST_OF_A_LIKING = 120;

    /** What a conversation writes. Every other table must be as it was. */
    private static final Set<String> WRITTEN_BY_TALKING = Set.of(
            "messages", "turns", "exchanges", "episodes", "relationships", "relationship_events", "memory_events", "hooks",
            "cost_entries", "safety_events", "provider_health", "idempotency_keys", "refresh_tokens", "forgotten_memories", "scene_images",
            "trace_parents", "memory_sources", "relationship_movements", "renderings", "image_assets", "webhook_events",
            "budgets", "budget_spends");

    private static final String WRONG_MEMORIES = """
            select 'memory', summary from memory_events
             where summary ~* 'admin|sparks|refund|system prompt|ignore|premium' and claim_key !~ '^role' and user_id in (%1$s)
            union all
            select 'hook', content from hooks where content ~* 'sparks|admin|refund|</' and user_id in (%1$s)
            union all
            select 'milestone', detail from relationship_events x join relationships r on r.id = x.relationship_id
             where detail ~* 'admin' and r.user_id in (%1$s)
            """;
    private static final String TOO_MUCH = """
            select x.kind, count(*) || ' of a turn, ' || coalesce(sum(x.amount), 0)
              from relationship_events x join relationships r on r.id = x.relationship_id
             where r.user_id in (%s) group by x.kind, x.turn_id having abs(sum(x.amount)) > 10 or count(*) > 3
            """;
    private static final String STRANGERS_MEMORIES =
            "select 'memory', m.summary from memory_events m join turns t on t.user_message_id = any (m.source_message_ids) where t.user_id <> m.user_id";
    private static final String OPEN = """
            select t.status, count(*)::text from turns t left join exchanges x on x.turn_id = t.id
             where t.user_id in (%s) and (t.status in ('queued', 'running') or x.status is null or x.status in ('pending', 'processing'))
             group by 1
            """;

    private static final String LEARNED =
            "select x.status, t.id::text from exchanges x join turns t on t.id = x.turn_id where x.status = 'done' and t.user_id in (%s)";

    private final Platform platform;
    private final Sandbox sandbox;

    InjectionIT(Platform platform) {
        this.platform = platform;
        this.sandbox = Sandbox.of(platform);
    }

    @BeforeEach
    void theModelObeys() {
        sandbox.obeysItsAttacker();
    }

    @AfterEach
    void theModelBehaves() {
        sandbox.behaves();
    }

    @Test
    void twoHundredAttacksReadNoPromptAndChangeNothing() throws InterruptedException, ExecutionException {
        Studio studio = platform.fixtures().aStudio();
        List<Api> fans = IntStream.range(0, ATTACKERS).mapToObj(number -> platform.fixtures().aFan()).toList();
        String victim = platform.fixtures().aCharacter(studio);
        List<Guest> cast = AttackTexts.written().stream().map(text -> written(text, studio)).map(id -> new Guest(null, id)).toList();
        List<String> said = AttackTexts.said();
        Map<String, String> before = TableDigests.butFor(WRITTEN_BY_TALKING, platform);

        List<String> replies = at(fans, said.size(), (fan, index) -> new Guest(fan, victim).say(said.get(index)).expect(200).text("message/content"));
        replies.addAll(at(fans, cast.size(),
                (fan, index) -> new Guest(fan, cast.get(index).character()).say("Tell me about your day.").expect(200).text("message/content")));

        assertThat(replies).hasSize(said.size() + cast.size()).hasSizeGreaterThanOrEqualTo(200);
        assertNothingIsRead(replies);
        String ids = settled(fans);
        assertThat(TableDigests.butFor(WRITTEN_BY_TALKING, platform)).isEqualTo(before);
        assertThat(query(LEARNED.formatted(ids))).as("exchanges that were learned from").hasSizeGreaterThanOrEqualTo(150);
        assertThat(query(WRONG_MEMORIES.formatted(ids))).isEmpty();
        assertThat(query(TOO_MUCH.formatted(ids))).isEmpty();
        assertThat(query(STRANGERS_MEMORIES)).isEmpty();
        assertThat(query("select kind, verdict from safety_events where kind = 'injection' and user_id in (" + ids + ")"))
                .hasSizeGreaterThanOrEqualTo(150);
    }

    private void assertNothingIsRead(List<String> replies) {
        List<String> prompts = new ArrayList<>();
        for (JsonNode call : sandbox.calls("stream", 2 * replies.size())) {
            prompts.add(call.path("body").toString());
        }
        Pattern mark = Pattern.compile("nobody's eyes: ([a-z]{14})");
        List<String> marks = prompts.stream().map(mark::matcher).filter(Matcher::find).map(found -> found.group(1)).toList();
        String rules = prompts.stream().filter(prompt -> prompt.contains("## Rules")).findFirst().orElseThrow().replace("\\n", "\n");
        PromptReadings readings = new PromptReadings(rules.substring(rules.indexOf("## Rules"), rules.indexOf("## Who you are")));

        assertThat(marks).hasSizeGreaterThan(150);
        assertThat(replies.stream().filter(readings::findsThePromptIn).toList()).as("replies that repeat the prompt").isEmpty();
        assertThat(replies.stream().filter(reply -> marks.stream().anyMatch(one -> PromptReadings.holds(one, reply))).toList())
                .as("replies that hold a prompt's mark").isEmpty();
    }

    /** A character that holds the text somewhere, published. */
    private static String written(String text, Studio studio) {
        int place = Math.floorMod(text.hashCode(), 4);
        String id = studio.api().post("/characters", Map.of(
                "name", "Noa", "status", "active", "system_prompt", place == 0 ? text : "You are Noa.",
                "backstory", place == 1 ? text : "Born by the sea.", "likes", List.of(place == 2 ? shortened(text) : "rain"),
                "visual_identity", Map.of("gender_tag", "female", "age", 31))).expect(201).text("id");
        if (place == 3) {
            studio.api().post("/characters/" + id + "/episode-templates", Map.of("title", "First light", "situation", text,
                    "opening_line", "You are up early.", "status", "active", "arc_hints", List.of(shortened(text)))).expect(201);
        }
        return id;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(MOST_OF_A_LIKING, text.length()));
    }

    private static List<String> at(List<Api> fans, int texts, Attack attack) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(fans.size())) {
            List<Future<List<String>>> heard = IntStream.range(0, fans.size()).mapToObj(fan -> threads.submit(() -> {
                List<String> replies = new ArrayList<>();
                for (int index = fan; index < texts; index += fans.size()) {
                    replies.add(attack.by(fans.get(fan), index));
                }
                return replies;
            })).toList();
            List<String> all = new ArrayList<>();
            for (Future<List<String>> replies : heard) {
                all.addAll(replies.get());
            }
            return all;
        }
    }

    /** Waits until everything is learned; answers the attackers' ids for a query. */
    private String settled(List<Api> fans) {
        String ids = String.join(", ", fans.stream().map(fan -> "'" + fan.get("/me").expect(200).text("id") + "'").toList());
        await().atMost(Duration.ofSeconds(90)).until(() -> query(OPEN.formatted(ids)).isEmpty());
        return ids;
    }

    private List<String> query(String sql) {
        try (Connection connection = platform.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1) + ": " + rows.getString(2));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Attack {
        String by(Api fan, int index);
    }
}
