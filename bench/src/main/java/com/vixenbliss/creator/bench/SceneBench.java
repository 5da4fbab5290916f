package com.vixenbliss.creator.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What a scene costs beyond its provider, and how fast a line of scenes drains. Prints Markdown. Needs a platform from {@code
 * ./run} with its sandbox, {@code SCENE_OPEN_MAX=1000} and {@code SPARKS_SCENE_MANUAL=0}; changes the sandbox's pacing and
 * drawing time, and puts them back.
 */
public final class SceneBench {

    private static final int RUN_MILLIS = 2_000;
    private static final int ALONE = 20;
    private static final int QUEUED = 200;
    private static final int CALLERS = 16;
    private static final int LOOK_MILLIS = 100;

    private final Target target;
    private final Http http = new Http();
    private final int places;
    private final PrintStream out;
    private String fan;
    private String episode;

    private SceneBench(Target target, int places, PrintStream out) {
        this.target = target;
        this.places = places;
        this.out = out;
    }

    /** @param args the path of {@code demo.env}, then the server's {@code IMAGE_CONCURRENCY} */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException, ExecutionException {
        System.setProperty("jdk.httpclient.keepalive.timeout", "3");
        new SceneBench(Target.read(Path.of(args[0])), Integer.parseInt(args[1]), System.out).run();
    }

    private void run() throws IOException, InterruptedException, SQLException, ExecutionException {
        fan = http.token(target, "FAN");
        String mira = http.send("GET", target.api() + "/characters/mira", null, fan).get("id").textValue();
        try (Database database = new Database(target)) {
            sandbox("PUT", "/_pacing", Map.of("first_token_ms", 0, "token_interval_ms", 0));
            sandbox("PUT", "/_replicate", Map.of("run_ms", RUN_MILLIS, "concurrency", places));
            episode = http.send("POST", target.api() + "/episodes", Map.of("character_id", mira), fan).get("id").textValue();
            alone(database);
            drain(database);
        } finally {
            sandbox("DELETE", "/_replicate", null);
            sandbox("PUT", "/_pacing", Map.of("first_token_ms", 150, "token_interval_ms", 15));
        }
    }

    /** One after the other: from the order to ready, less the provider's time. The first few warm the way. */
    private void alone(Database database) throws IOException, InterruptedException, SQLException {
        for (int at = 0; at < ALONE; at++) {
            order();
            awaitDrawn(database);
        }
        String millis = "select percentile_cont(%s) within group (order by extract(epoch from ready_at - created_at) * 1000) - " + RUN_MILLIS
                + " from (select * from scene_images where episode_id = '" + episode + "' and status = 'ready' order by id desc limit "
                + ALONE / 2 + ") s";
        line("One scene at a time, beyond the provider's %d ms: p50 %d ms, p90 %d ms.%n", RUN_MILLIS,
                database.count(millis.formatted("0.5")), database.count(millis.formatted("0.9")));
    }

    private void drain(Database database) throws IOException, InterruptedException, SQLException, ExecutionException {
        long before = count(database, "ready");
        Cpu cpu = Cpu.of(target);
        Held held = new Held(database, target);
        long began = System.nanoTime();
        orderAll();
        double ordered = seconds(began);
        Thread watch = Thread.ofVirtual().start(held);
        try (Database own = new Database(target)) {
            awaitDrawn(own);
        }
        double drained = seconds(began);
        watch.interrupt();
        watch.join();
        double ideal = Math.ceil((double) QUEUED / places) * RUN_MILLIS / 1_000;
        Cpu spent = Cpu.of(target).minus(cpu).per(QUEUED);
        out.println("| places | scenes | ordered in s | drained in s | ideal s | busy connections, most | threads, most | WildFly MiB | CPU-s a scene | failed |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        line("| %d | %d | %.1f | %.1f | %.0f | %d | %d | %d | %.2f | %d |", places, count(database, "ready") - before, ordered, drained, ideal,
                held.connections(), held.threads(), Cpu.residentMib(target.wildfly()), spent.both(), count(database, "failed"));
    }

    private void orderAll() throws InterruptedException, ExecutionException {
        List<Callable<Void>> orders = Collections.nCopies(QUEUED, () -> {
            order();
            return null;
        });
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Void> done : callers.invokeAll(orders)) {
                done.get();
            }
        }
    }

    private void order() throws IOException, InterruptedException {
        http.send("POST", target.api() + "/scenes/generate", Map.of("episode_id", episode, "note", "take " + UUID.randomUUID()), fan);
    }

    private void awaitDrawn(Database database) throws SQLException, InterruptedException {
        while (database.count("select count(*) from scene_images where status in ('queued', 'generating')") > 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private long count(Database database, String status) throws SQLException {
        return database.count("select count(*) from scene_images where status = '" + status + "' and episode_id = '" + episode + "'");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void sandbox(String method, String path, Object body) throws IOException, InterruptedException {
        http.send(method, target.sandbox() + path, body, null);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
