package com.vixenbliss.creator.platform.ai.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.HttpSettings;
import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every vendor's adapter must do, over HTTP as the vendor speaks it. */
public abstract class ModelProviderContract {

    protected static final Duration LONG = Duration.ofSeconds(10);

    protected final MockWebServer server = new MockWebServer();
    protected OkHttpTransport transport;
    protected ModelProvider provider;

    protected abstract ModelProvider provider(ProviderSettings settings, OkHttpTransport transport);

    /** A short, complete, streamed reply of this vendor. */
    protected abstract String shortReply();

    /** What the vendor says with a 429. */
    protected abstract String rateLimitBody();

    @BeforeEach
    void start() throws IOException {
        server.start();
        transport = new OkHttpTransport(settings());
        provider = provider(
                new ProviderSettings(server.url("/").toString(), "test-key", "model-1"), transport);
    }

    protected HttpSettings settings() {
        return new HttpSettings(
                Duration.ofSeconds(1), Duration.ofMillis(700), Duration.ofMillis(900), Duration.ofSeconds(5), 64, 1 << 20);
    }

    @AfterEach
    void stop() throws IOException {
        transport.close();
        server.close();
    }

    protected static Question question() {
        return new Question(
                "You are Mira.",
                List.of(ModelMessage.assistant("Evening."), ModelMessage.user("Hello \"error\" you")),
                "model-1",
                0.8,
                100,
                null);
    }

    protected static Question structuredQuestion() {
        JsonNode schema = RecordedAnswer.tree("""
                {"type": "object", "required": ["memories"], "properties": {
                  "memories": {"type": "array", "items": {"type": "object", "required": ["summary", "type"], "properties": {
                    "summary": {"type": "string"}, "type": {"type": "string", "enum": ["fact", "plan"]},
                    "importance": {"type": "number"}}}}}}""");
        return new Question("Extract.", List.of(ModelMessage.user("I am Ann.")), "model-1", 0, 100, schema);
    }

    protected Heard ask() {
        Heard heard = new Heard();
        provider.stream(question(), LONG, heard);
        return heard;
    }

    protected Heard askWhole() {
        Heard heard = new Heard();
        provider.complete(question(), LONG, heard);
        return heard;
    }

    protected static MockResponse sse(String body) {
        return sse(body.getBytes(StandardCharsets.UTF_8));
    }

    protected static MockResponse sse(byte[] body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .chunkedBody(new Buffer().write(body), 64)
                .build();
    }

    protected static MockResponse json(int status, String body, String... headers) {
        MockResponse.Builder builder =
                new MockResponse.Builder().code(status).addHeader("Content-Type", "application/json").body(body);
        for (int i = 0; i < headers.length; i += 2) {
            builder.addHeader(headers[i], headers[i + 1]);
        }
        return builder.build();
    }

    protected JsonNode sent() throws InterruptedException {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        return RecordedAnswer.tree(Objects.requireNonNull(request.getBody()).utf8());
    }

    protected static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aReplyComesInPiecesAndAsAWhole() {
        server.enqueue(sse(shortReply()));

        Heard heard = ask();

        assertThat(heard.answer().text()).isEqualTo(heard.text()).isNotEmpty();
        assertThat(heard.pieces()).doesNotContain("");
    }

    @Test
    void framesMayEndInAnyOfThreeWays() {
        for (String end : List.of("\r", "\r\n", "\n")) {
            server.enqueue(sse(shortReply().replace("\r\n", "\n").replace("\n", end)));
        }

        String first = ask().answer().text();

        assertThat(ask().answer().text()).isEqualTo(first);
        assertThat(ask().answer().text()).isEqualTo(first);
    }

    @Test
    void commentsAndAMissingLastBlankLineAreNoTrouble() {
        server.enqueue(sse(": hello\n\n" + shortReply().stripTrailing()));

        assertThat(ask().succeeded()).isTrue();
    }

    @Test
    void aConnectionThatIsCutIsBroken() {
        String reply = shortReply();
        server.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .body(reply)
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(ask().failure().kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void aStreamThatEndsInGoodOrderButTooSoonIsBroken() {
        String reply = shortReply();
        int firstFrame = reply.indexOf("\n\n", reply.length() / 3);
        server.enqueue(sse(reply.substring(0, firstFrame < 0 ? reply.length() / 2 : firstFrame + 2)));

        Heard heard = ask();

        assertThat(heard.failure().kind()).isEqualTo(Kind.BROKEN);
        assertThat(heard.ends()).isOne();
    }

    @Test
    void everyCutInsideTheTextIsBrokenAndShowsNoReplacementCharacter() {
        byte[] reply = shortReply().getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < reply.length / 2; cut += 1 + reply.length / 60) {
            server.enqueue(sse(Arrays.copyOf(reply, cut)));

            Heard heard = ask();

            assertThat(heard.failure().kind()).isEqualTo(Kind.BROKEN);
            assertThat(heard.text()).doesNotContain("\uFFFD");
        }
    }

    @Test
    void garbageIsBroken() {
        server.enqueue(sse("<html>\n<body>503 backend\n\n</body>"));
        server.enqueue(sse("data: {not json\n\n"));
        server.enqueue(sse(new byte[] {'d', 'a', 't', 'a', ':', ' ', (byte) 0xC3, (byte) 0x28, '\n', '\n'}));

        for (int i = 0; i < 3; i++) {
            assertThat(ask().failure().kind()).isEqualTo(Kind.BROKEN);
        }
    }

    @Test
    void anEventOfTenMegabytesIsBroken() {
        server.enqueue(sse("data: " + "x".repeat(10 << 20) + "\n\n"));

        assertThat(ask().failure().kind()).isEqualTo(Kind.BROKEN);
    }

    private Heard askSlowly(String body, Duration pause, Duration within) throws IOException {
        Heard heard = new Heard();
        try (TricklingServer slow = new TricklingServer(body, 8, pause)) {
            provider(new ProviderSettings(slow.url(), "test-key", "model-1"), transport).stream(question(), within, heard);
            heard.succeeded();
        }
        return heard;
    }

    @Test
    void silenceBeforeTheFirstTokenIsATimeout() throws IOException {
        long started = System.nanoTime();

        Heard heard = askSlowly(shortReply(), Duration.ofSeconds(4), LONG);

        assertThat(heard.failure().kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(heard.failure()).hasMessageContaining("FIRST_TOKEN");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isBetween(Duration.ofMillis(600), Duration.ofSeconds(3));
    }

    @Test
    void commentsDoNotCountAsAFirstToken() throws IOException {
        Heard heard = askSlowly(": ping\n\n".repeat(1000), Duration.ofMillis(50), LONG);

        assertThat(heard.failure()).hasMessageContaining("FIRST_TOKEN");
    }

    @Test
    void aTrickleMeetsTheTotalDeadline() throws IOException {
        Heard heard = askSlowly(shortReply(), Duration.ofMillis(100), Duration.ofMillis(400));

        assertThat(heard.failure().kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(heard.failure()).hasMessageContaining("END");
    }

    @Test
    void silenceInTheMiddleOfAReplyIsATimeout() throws IOException {
        String begun = shortReply().substring(0, shortReply().length() * 2 / 3);
        Heard heard = new Heard();
        try (TricklingServer slow = new TricklingServer(begun + " ", begun.length(), Duration.ofSeconds(4))) {
            provider(new ProviderSettings(slow.url(), "test-key", "model-1"), transport).stream(question(), LONG, heard);

            assertThat(heard.failure()).hasMessageContaining("NEXT_EVENT");
        }
        assertThat(heard.text()).isNotEmpty();
    }

    @Test
    void nobodyListeningThereIsUnreachable() throws IOException {
        server.close();

        assertThat(ask().failure().kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(askWhole().failure().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void tooManyCallsSayWhenAgain() {
        server.enqueue(json(429, rateLimitBody(), "Retry-After", "7"));

        ProviderFailure failure = ask().failure();

        assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void millisecondsAreMoreExactThanSeconds() {
        server.enqueue(json(429, rateLimitBody(), "Retry-After", "7", "retry-after-ms", "1500"));

        assertThat(ask().failure().retryAfter()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void theirTroubleIsTheirsAndOursIsOurs() {
        for (int status : List.of(500, 502, 503, 529)) {
            server.enqueue(json(status, "{}"));
            assertThat(ask().failure().kind()).isEqualTo(Kind.OVERLOADED);
        }
        for (int status : List.of(301, 400, 401, 403, 404, 413)) {
            server.enqueue(json(status, "{}", "Location", "http://127.0.0.1:1/"));
            assertThat(ask().failure().kind()).isEqualTo(Kind.REJECTED);
        }
    }

    @Test
    void anUnstreamedAnswerFailsInTheSameWords() {
        server.enqueue(json(503, "{}"));
        server.enqueue(json(429, rateLimitBody(), "Retry-After", "7"));
        server.enqueue(json(200, "{half"));

        assertThat(askWhole().failure().kind()).isEqualTo(Kind.OVERLOADED);
        assertThat(askWhole().failure().retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(askWhole().failure().kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void whatIsCancelledClosesTheConnection() throws Exception {
        Heard heard = new Heard();
        try (TricklingServer slow = new TricklingServer(shortReply().repeat(50), 8, Duration.ofMillis(20))) {
            Cancellable call = provider(new ProviderSettings(slow.url(), "test-key", "model-1"), transport)
                    .stream(question(), LONG, heard);

            call.cancel();

            assertThat(heard.succeeded()).isFalse();
        }
    }

    @Test
    void aCallGivenUpHalfWayIsNoticedByTheProvider() throws Exception {
        Heard heard = new Heard();
        try (TricklingServer slow = new TricklingServer(shortReply().repeat(50), 64, Duration.ofMillis(10))) {
            Cancellable call = provider(new ProviderSettings(slow.url(), "test-key", "model-1"), transport)
                    .stream(question(), LONG, heard);
            await().until(() -> !heard.text().isEmpty() || heard.ends() > 0);

            call.cancel();

            assertThat(slow.sawHangUp()).isTrue();
        }
    }

    @Test
    void aProvidersWordsStayOutOfItsFailures() {
        server.enqueue(json(400, "{\"error\": {\"message\": \"You said: my secret\"}}"));

        ProviderFailure failure = ask().failure();

        assertThat(failure).hasMessageNotContaining("secret");
        assertThat(failure.getCause()).hasMessageNotContaining("secret");
    }
}
