package com.vixenbliss.creator.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.TraceCollector.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One talk is one trace and one trail in the log, over threads, the queue and the models; and neither holds a word of it. */
class TraceIT {

    private static final String CANARY = "zanzibar-" + UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void requestTurnModelQueueAndLearningAreOneTraceBelowTheCallersOwn(Platform platform) {
        String traceId = UUID.randomUUID().toString().replace("-", "");
        String caller = "00f067aa0ba902b7";
        say(platform, "I love the sea.", "traceparent", "00-" + traceId + "-" + caller + "-01");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(platform.traces().trace(traceId)).extracting(Span::name)
                .contains("turn", "model chat.reply", "send vb.exchange", "receive vb.exchange", "exchange", "model chat.extract"));

        List<Span> trace = platform.traces().trace(traceId);
        Span request = trace.stream().filter(span -> span.parentId().equals(caller)).findFirst().orElseThrow();
        Span turn = below(request, "turn", trace);
        below(turn, "model chat.reply", trace);
        Span received = below(below(turn, "send vb.exchange", trace), "receive vb.exchange", trace);
        Span learned = below(below(received, "exchange", trace), "model chat.extract", trace);
        assertThat(learned.attributes()).containsKeys("provider", "model", "tokens_input", "tokens_output");
        assertThat(request.attributes()).containsKey("request_id");
    }

    @Test
    void noSpanAndNoLineOfTheLogHoldsWhatWasSaidOrASecret(Platform platform) throws IOException {
        String requestId = "trail-" + HexFormat.of().toHexDigits(System.nanoTime());
        Answer said = say(platform, "My secret garden is " + CANARY + ". I love the sea.", "X-Request-Id", requestId);

        await().atMost(PATIENCE).until(() -> platform.traces().all().stream()
                .anyMatch(span -> span.name().equals("exchange") && said.text("turn_id").equals(span.attributes().get("turn_id"))));

        assertThat(platform.traces().all().toString()).doesNotContain(CANARY);
        assertThat(logs(platform)).doesNotContain(CANARY, platform.admin().password(), platform.told("DATABASE_PASSWORD"));
    }

    private static Answer say(Platform platform, String line, String header, String value) {
        Api fan = platform.fixtures().aFan().with(header, value);
        String noa = platform.fixtures().aCharacter(platform.fixtures().aStudio());
        return fan.post("/chat", Map.of("character_id", noa, "content", line)).expect(200);
    }

    private static Span below(Span parent, String name, List<Span> trace) {
        return trace.stream()
                .filter(span -> span.name().equals(name) && span.parentId().equals(parent.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " below " + parent.name() + " in " + trace));
    }

    /** Of the server; the launcher's own tells people how to sign in. */
    private static String logs(Platform platform) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(platform.directory().root())) {
            for (Path log : files.filter(file -> file.getFileName().toString().matches("server.*\\.log")).toList()) {
                all.append(Files.readString(log, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
