package com.vixenbliss.creator.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a chat turn costs beyond the model. Prints Markdown. Needs a platform from {@code ./run} with its sandbox; changes
 * the sandbox's pacing and answer, and puts them back.
 */
public final class TurnBench {

    private static final int TOKENS = 50;
    private static final int SLOW_STREAMS = 1_000;
    private static final String ANSWER = "word ".repeat(TOKENS - 1) + "end.";

    private final Target target;
    private final Http http = new Http();
    private final List<String> scenarios;
    private final PrintStream out;
    private final AtomicLong counter = new AtomicLong();
    private List<String> cast;
    private String fan;

    private TurnBench(Target target, List<String> scenarios, PrintStream out) {
        this.target = target;
        this.scenarios = scenarios;
        this.out = out;
    }

    /** @param args the path of {@code demo.env}, then which of {@code overhead}, {@code cost}, {@code slow}; all without */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        // The server closes idle connections after five seconds; ours must not be older when they are used again.
        System.setProperty("jdk.httpclient.keepalive.timeout", "3");
        Target target = Target.read(Path.of(args.length > 0 ? args[0] : ".run/demo.env"));
        List<String> scenarios = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("overhead", "cost", "slow");
        new TurnBench(target, scenarios, System.out).run();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        out.printf("Idle: WildFly %d MiB, %d threads%n%n", Cpu.residentMib(target.wildfly()), Cpu.threads(target.wildfly()));
        cast = Cast.of(SLOW_STREAMS, target, http);
        fan = http.token(target, "FAN");
        try (Database database = new Database(target)) {
            sandbox("PUT", "/_calls", Map.of("recording", false));
            sandbox("PUT", "/_faults", List.of(
                    Map.of("operation", "stream", "answer", ANSWER)));
            pace(0, 0);
            turns(64, 3_000);
            database.awaitLearned();
            if (scenarios.contains("overhead")) {
                overhead(database);
            }
            if (scenarios.contains("cost")) {
                cost(database);
            }
            if (scenarios.contains("slow")) {
                slow(database);
            }
        } finally {
            sandbox("DELETE", "/_faults", null);
            sandbox("PUT", "/_pacing", Map.of("first_token_ms", 150, "token_interval_ms", 15));
            sandbox("PUT", "/_calls", Map.of("recording", true));
        }
    }

    /** Turns against the model called directly, at zero delay, in one run. */
    private void overhead(Database database) throws IOException, InterruptedException, SQLException {
        fan = http.token(target, "FAN");
        out.println("| streams | turn p50 ms | turn p99 ms | model alone p50 | model alone p99 | added p50 | turns/s | errors |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (int lanes : new int[] {1, 16, 64, 256}) {
            Stopwatch model = model(lanes, Math.max(300, lanes * 12));
            Stopwatch turn = turns(lanes, Math.max(300, lanes * 12));
            database.awaitLearned();
            line("| %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %d |", lanes, turn.total(0.5), turn.total(0.99),
                    model.total(0.5), model.total(0.99), turn.total(0.5) - model.total(0.5), turn.perSecond(), turn.errors());
        }
        out.println();
    }

    /** Processor seconds of server and database for 1,000 turns, with all that is learned from them. */
    private void cost(Database database) throws IOException, InterruptedException, SQLException {
        out.println("| model | streams | server CPU-s / 1,000 turns | PostgreSQL | both | errors |");
        out.println("|---|---|---|---|---|---|");
        fan = http.token(target, "FAN");
        pace(0, 0);
        cost(database, "zero delay", 64, 3_000);
        pace(200, 20);
        cost(database, "200 ms + 20 ms a token", 64, 1_500);
        out.println();
    }

    private void cost(Database database, String model, int lanes, int calls)
            throws IOException, InterruptedException, SQLException {
        Cpu before = Cpu.of(target);
        Stopwatch turns = turns(lanes, calls);
        database.awaitLearned();
        Cpu spent = Cpu.of(target).minus(before).per(calls / 1_000.0);
        line("| %s | %d | %.2f | %.2f | %.2f | %d |", model, lanes, spent.server(), spent.database(), spent.both(), turns.errors());
    }

    /** Many streams at once that come slowly; what is held meanwhile. */
    private void slow(Database database) throws IOException, InterruptedException, SQLException {
        out.println("| slow streams (50 tokens, 20 ms apart) | turn p50 ms | p95 | p99 | model alone p95 | p95 over the model | turns/s | busy connections, most | threads, most | errors |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        pace(0, 20);
        for (int lanes : new int[] {64, 128, 256, SLOW_STREAMS}) {
            fan = http.token(target, "FAN");
            Stopwatch model = model(lanes, lanes * 3);
            Held held = new Held(database, target);
            Thread watch = Thread.ofVirtual().start(held);
            Stopwatch turn = turns(lanes, lanes * 3);
            watch.interrupt();
            watch.join();
            line("| %d | %.0f | %.0f | %.0f | %.0f | %.1f %% | %.0f | %d | %d | %d |", lanes, turn.total(0.5), turn.total(0.95),
                    turn.total(0.99), model.total(0.95), 100 * (turn.total(0.95) / model.total(0.95) - 1), turn.perSecond(),
                    held.connections(), held.threads(), turn.errors());
            database.awaitLearned();
        }
        line("%nWildFly under load: %d MiB.", Cpu.residentMib(target.wildfly()));
    }

    private Stopwatch turns(int lanes, int calls) throws InterruptedException {
        return new Load(http, "event: delta", "event: done").run(lanes, calls, this::turn);
    }

    private Stopwatch model(int lanes, int calls) throws InterruptedException {
        return new Load(http, "data: ", "data: ").run(lanes, calls, lane -> modelCall());
    }

    private HttpRequest turn(int lane) throws IOException {
        return http.request("POST", target.api() + "/chat", Map.of(
                        "character_id", cast.get(lane), "content", "Number " + counter.incrementAndGet() + ", please."), fan)
                .header("Accept", "text/event-stream").build();
    }

    private HttpRequest modelCall() throws IOException {
        return http.request("POST",
                        target.sandbox() + "/gemini/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse",
                        Map.of("contents", List.of(Map.of("role", "user", "parts", List.of(Map.of("text", "Hello"))))), null)
                .header("x-goog-api-key", "bench").build();
    }

    private void pace(int firstToken, int interval) throws IOException, InterruptedException {
        sandbox("PUT", "/_pacing", Map.of("first_token_ms", firstToken, "token_interval_ms", interval));
    }

    private void sandbox(String method, String path, Object body) throws IOException, InterruptedException {
        http.send(method, target.sandbox() + path, body, null);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
