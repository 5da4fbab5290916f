package com.vixenbliss.creator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How fast batches of content are made: against a provider that takes no time, and against one that takes two seconds for a picture and
 * sixteen at a time; what a piece costs in statements and seconds of a processor, what a large batch takes of memory, and how long a
 * batch that was stopped takes to go on. Prints Markdown. Needs a platform from {@code ./run} with its sandbox and
 * {@code IMAGE_CONCURRENCY=16}; changes the sandbox's drawing time, and puts it back.
 */
public final class ContentBench {

    private static final int WARM = 20;
    private static final int SLOW_MILLIS = 2_000;
    private static final int PLACES = 16;
    private static final int LOOK_MILLIS = 250;
    private static final Set<String> GOING_ON = Set.of("planned", "running");

    private final Target target;
    private final Http http = new Http();
    private final PrintStream out;
    private final int pieces;
    private final int large;
    private Sitter sitter;

    private ContentBench(Target target, int pieces, int large, PrintStream out) {
        this.target = target;
        this.pieces = pieces;
        this.large = large;
        this.out = out;
    }

    /** @param args the path of {@code demo.env}, then how many pieces a batch has, then how many a large one has (0: none is made) */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        System.setProperty("jdk.httpclient.keepalive.timeout", "3");
        new ContentBench(Target.read(Path.of(args[0])), Integer.parseInt(args[1]), Integer.parseInt(args[2]), System.out).run();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        try (Database database = new Database(target)) {
            sitter = Sitter.of(target, http);
            sandbox("PUT", "/_pacing", Map.of("first_token_ms", 0, "token_interval_ms", 0));
            draws(0);
            made(order(WARM));
            out.println("| provider | pieces | s | pieces a s | ideal s | CPU-s a piece, server | database | transactions a piece | WildFly MiB, most | redrawn | failed |");
            out.println("|---|---|---|---|---|---|---|---|---|---|---|");
            measured(database, 0, pieces);
            draws(SLOW_MILLIS);
            measured(database, SLOW_MILLIS, pieces);
            draws(0);
            if (large > 0) {
                measured(database, 0, large);
            }
            goOn(database);
        } finally {
            sandbox("DELETE", "/_replicate", null);
            sandbox("PUT", "/_pacing", Map.of("first_token_ms", 150, "token_interval_ms", 15));
        }
    }

    private void draws(int millis) throws IOException, InterruptedException {
        sandbox("PUT", "/_replicate", Map.of("run_ms", millis, "concurrency", millis == 0 ? 4 * PLACES : PLACES));
    }

    private void measured(Database database, int millis, int count) throws IOException, InterruptedException, SQLException {
        Cpu cpu = Cpu.of(target);
        long commits = commits(database);
        long began = System.nanoTime();
        String batch = order(count);
        long mib = made(batch);
        double took = (System.nanoTime() - began) / 1e9;
        Cpu spent = Cpu.of(target).minus(cpu).per(count);
        line("| %d ms | %d | %.1f | %.2f | %.1f | %.2f | %.2f | %.1f | %d | %d | %d |", millis, count, took, count / took,
                Math.ceil((double) count / PLACES) * millis / 1_000, spent.server(), spent.database(),
                (commits(database) - commits) / (double) count, mib,
                database.count("select coalesce(sum(redraws), 0) from content_pieces where batch_id = '" + batch + "'"),
                database.count("select count(*) from content_pieces where status = 'failed' and batch_id = '" + batch + "'"));
    }

    /** From asking a stopped batch to go on until it orders its next picture. */
    private void goOn(Database database) throws IOException, InterruptedException, SQLException {
        draws(SLOW_MILLIS);
        String batch = order(4 * PLACES);
        awaitStatus(database, batch, "drawing", 1);
        post("/content/batches/" + batch + "/stop", Map.of());
        made(batch);
        draws(0);
        long began = System.nanoTime();
        post("/content/batches/" + batch + "/restart", Map.of());
        awaitStatus(database, batch, "drawing", 1);
        line("%nA batch that was stopped orders its next picture %d ms after it was asked to go on.", (System.nanoTime() - began) / 1_000_000);
        made(batch);
    }

    private void awaitStatus(Database database, String batch, String status, int count) throws SQLException, InterruptedException {
        while (database.count("select count(*) from content_pieces where batch_id = '" + batch + "' and status = '" + status + "'") < count) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private String order(int count) throws IOException, InterruptedException {
        return post("/content/batches", Map.of("avatar_id", sitter.avatar(), "count", count)).path("batch_id").textValue();
    }

    /** Waits until nothing of it is under way. @return the most MiB that WildFly had resident meanwhile */
    private long made(String batch) throws IOException, InterruptedException {
        long mib = 0;
        for (JsonNode now = batch(batch); GOING_ON.contains(now.path("status").asText()) || now.path("under_way").asBoolean(); now = batch(batch)) {
            mib = Math.max(mib, Cpu.residentMib(target.wildfly()));
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return mib;
    }

    private JsonNode batch(String batch) throws IOException, InterruptedException {
        return http.send("GET", target.api() + "/content/batches/" + batch, null, sitter.token());
    }

    private JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return http.send("POST", target.api() + path, body, sitter.token());
    }

    private static long commits(Database database) throws SQLException {
        return database.count("select xact_commit from pg_stat_database where datname = current_database()");
    }

    private void sandbox(String method, String path, Object body) throws IOException, InterruptedException {
        http.send(method, target.sandbox() + path, body, null);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
