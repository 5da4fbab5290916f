package com.vixenbliss.creator.bench.recall;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.bench.Cast;
import com.vixenbliss.creator.bench.Cpu;
import com.vixenbliss.creator.bench.Http;
import com.vixenbliss.creator.bench.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * How fast memories are found: a thousand pairs of a thousand memories, and one of ten thousand with vectors, in one table.
 * Prints Markdown. Fills the database of a platform from {@code ./run}; use an empty RUN_DIR.
 */
public final class RecallSpeed {

    private static final int PAIRS = 1_000;
    private static final int SMALL = 990;
    private static final int LARGE = 10_000;
    private static final int PORTION = 5_000;

    /** Words for the table's filling; each row has its own number and three words of these. */
    private static final String FILLING = """
            insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from,
                                       embedding, embedding_model)
            select gen_random_uuid(), ?, c.id, 'fact',
                   'The person ' || (array['likes','keeps','lost','bought','painted','forgot','wants'])[1 + n % 7] || ' the '
                       || (array['blue','old','tiny','broken','borrowed','favourite'])[1 + n % 6] || ' '
                       || (array['bicycle','oboe','kettle','garden','letter','lantern','notebook','canary'])[1 + n % 8] || ' number ' || n,
                   'bench.' || n, 0.5, now() - n * interval '1 hour', now(), '\\x0100000000', 'bench'
              from unnest(?::uuid[]) as c(id), generate_series(1, ?) n
            on conflict do nothing
            """;

    private final Target target;
    private final Http http = new Http();
    private final String token;

    private RecallSpeed(Target target) throws IOException, InterruptedException {
        this.target = target;
        this.token = http.token(target, "FAN");
    }

    /** @param args the path of {@code demo.env}, and a file of conversations whose lines are the large pair's */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        System.setProperty("jdk.httpclient.keepalive.timeout", "3");
        RecallSpeed speed = new RecallSpeed(Target.read(Path.of(args.length > 0 ? args[0] : ".run/demo.env")));
        speed.run(ConversationFile.read(Path.of(args.length > 1 ? args[1] : "bench/samples/conversations.json")));
    }

    private void run(List<Conversation> conversations) throws IOException, InterruptedException, SQLException {
        List<String> cast = Cast.of(PAIRS, target, http);
        fill(cast);
        String mira = http.send("GET", target.api() + "/characters/mira", null, token).get("id").textValue();
        List<String> lines = conversations.stream().flatMap(conversation -> conversation.turns().stream()).map(Conversation.Turn::text).toList();
        fillLarge(mira, lines);
        List<String> questions = conversations.stream().flatMap(conversation -> conversation.questions().stream())
                .map(Conversation.Question::text).toList();
        System.out.println("| search over REST | n | first ms | p50 | p95 | p99 |");
        System.out.println("|---|---|---|---|---|---|");
        measure("warm-up, a pair of 990", List.of(cast.getFirst()), questions, 1_000);
        measure("1,000 pairs of 990, each for the first time", cast.subList(1, cast.size()), List.of("the blue oboe"), cast.size() - 1);
        measure("pair of 10,000 with vectors", List.of(mira), questions, 2_000);
        measure("1,000 pairs in turn", cast, List.of("the broken kettle"), 2_000);
        System.out.printf("%nWildFly afterwards: %d MiB.%n", Cpu.residentMib(target.wildfly()));
    }

    private void measure(String what, List<String> characters, List<String> questions, int times) throws IOException, InterruptedException {
        double[] millis = new double[times];
        for (int at = 0; at < times; at++) {
            Map<String, Object> order = Map.of(
                    "character_id", characters.get(at % characters.size()), "query", questions.get(at % questions.size()), "limit", 10);
            long began = System.nanoTime();
            http.send("POST", target.api() + "/memories/search", order, token);
            millis[at] = (System.nanoTime() - began) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.println(String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f |", what, times, first,
                millis[times / 2], millis[(int) (times * 0.95)], millis[(int) (times * 0.99)]));
    }

    private void fill(List<String> cast) throws SQLException, IOException, InterruptedException {
        UUID fan = UUID.fromString(http.send("GET", target.api() + "/me", null, token).get("id").textValue());
        try (Connection connection = connect(); PreparedStatement sql = connection.prepareStatement(FILLING)) {
            for (int from = 0; from < cast.size(); from += 20) {
                sql.setObject(1, fan, Types.OTHER);
                sql.setArray(2, connection.createArrayOf("uuid", cast.subList(from, Math.min(cast.size(), from + 20)).toArray()));
                sql.setInt(3, SMALL);
                sql.executeUpdate();
            }
        }
    }

    private void fillLarge(String mira, List<String> lines) throws IOException, InterruptedException, SQLException {
        for (int from = 0; from < LARGE; from += PORTION) {
            List<Map<String, Object>> turns = new ArrayList<>();
            for (int at = from; at < from + PORTION; at++) {
                turns.add(Map.of("external_id", "bench-" + at, "speaker", at % 2 == 0 ? "Caro" : "Milo",
                        "text", lines.get(at % lines.size()) + " (" + at + ")", "said_at", "2023-%02d-08T10:00:00Z".formatted(1 + at / 1_000)));
            }
            JsonNode job = http.send("POST", target.api() + "/memories/import", Map.of("character_id", mira, "turns", turns), token);
            long began = System.nanoTime();
            while (job.get("status").textValue().equals("running")) {
                TimeUnit.SECONDS.sleep(1);
                job = http.send("GET", target.api() + "/memories/imports/" + job.get("job_id").textValue(), null, token);
            }
            System.out.printf(Locale.ROOT, "%d turns had their vectors after %.0f s.%n", PORTION, (System.nanoTime() - began) / 1e9);
        }
        try (Connection connection = connect(); Statement sql = connection.createStatement()) {
            sql.execute("analyze memory_events");
            try (var rows = sql.executeQuery("select count(*), pg_size_pretty(pg_total_relation_size('memory_events')) from memory_events")) {
                rows.next();
                System.out.printf("%d rows, %s with indexes.%n%n", rows.getLong(1), rows.getString(2));
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(target.get("DATABASE_URL"), target.get("DATABASE_USER"), target.get("DATABASE_PASSWORD"));
    }
}
