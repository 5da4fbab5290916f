package com.vixenbliss.creator.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.platform.ai.embedding.ResilientEmbedder;
import com.vixenbliss.creator.platform.ai.health.ProviderHealth;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable.Reason;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.cost.CostBook;
import com.vixenbliss.creator.platform.cost.CostEntry;
import com.vixenbliss.creator.platform.cost.PriceTable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gemini first, OpenAI behind it, both played by a local server. */
class ResilientLanguageModelTest {

    private static final Purpose PURPOSE =
            new Purpose("chat.reply", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    private final MockWebServer gemini = new MockWebServer();
    private final MockWebServer openai = new MockWebServer();
    private final Map<String, String> environment = new HashMap<>();
    private final List<CostEntry> booked = new CopyOnWriteArrayList<>();
    private final ProviderHealth health = new ProviderHealth(null, Clock.systemUTC());
    private Providers providers;
    private LanguageModel model;

    /** Writes down what is booked. */
    private final class Book extends CostBook {
        Book() {
            super(null, Clock.systemUTC());
        }

        @Override
        public void enter(CostEntry entry) {
            booked.add(entry);
        }
    }

    @BeforeEach
    void start() throws IOException {
        gemini.start();
        openai.start();
        environment.put("GEMINI_BASE_URL", gemini.url("/").toString());
        environment.put("OPENAI_BASE_URL", openai.url("/v1").toString());
        environment.put("LLM_FIRST_TOKEN_TIMEOUT", "PT0.7S");
        environment.put("LLM_RETRY_BASE", "PT0.02S");
        environment.put("LLM_CIRCUIT_OPEN", "PT0.5S");
        open();
    }

    private void open() {
        if (providers != null) {
            providers.close();
        }
        AiSettings settings = new AiSettings(name -> Optional.ofNullable(environment.get(name)));
        providers = new Providers(settings, Clock.systemUTC(), health);
        model = new ResilientLanguageModel(providers, ledger(), settings);
    }

    private Ledger ledger() {
        return new Ledger(new Book(), new PriceTable(Optional.empty()), Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        providers.close();
        gemini.close();
        openai.close();
    }

    private static ModelRequest request(ModelSettings settings) {
        return new ModelRequest("You are Mira.", List.of(ModelMessage.user("Hello")), settings, PURPOSE);
    }

    private Listening ask() {
        return ask(ModelSettings.DEFAULT);
    }

    private Listening ask(ModelSettings settings) {
        Listening listening = new Listening();
        model.stream(request(settings), listening);
        return listening;
    }

    private static MockResponse says(String file) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .body(new Buffer().write(RecordedAnswer.bytes(file)))
                .build();
    }

    private static MockResponse geminiSays() {
        return says("gemini/googleai-streaming-success-basic-reply-short.txt");
    }

    private static MockResponse openAiSays() {
        return says("openai/openai-python-e2aad469b71d.sse.txt");
    }

    private static MockResponse status(int status, String... header) {
        MockResponse.Builder builder = new MockResponse.Builder().code(status).body("{}");
        return (header.length == 2 ? builder.addHeader(header[0], header[1]) : builder).build();
    }

    @Test
    void theFirstProviderAnswersAndIsBooked() {
        gemini.enqueue(geminiSays());

        ModelReply reply = ask().reply();

        assertThat(reply.provider()).isEqualTo("gemini");
        assertThat(reply.text()).startsWith("The capital of Wyoming");
        assertThat(reply.finish()).isEqualTo(FinishReason.STOP);
        assertThat(reply.tokensInput()).isPositive();
        assertThat(reply.costUsd()).isPositive();
        assertThat(reply.firstTokenMillis()).isLessThanOrEqualTo(reply.latencyMillis());
        assertThat(booked).singleElement().satisfies(entry -> {
            assertThat(entry.costUsd()).isEqualTo(reply.costUsd());
            assertThat(entry.operation()).isEqualTo("chat.reply");
            assertThat(entry.studioId()).isEqualTo(PURPOSE.studioId());
            assertThat(entry.units().path("input_tokens").asInt()).isEqualTo(reply.tokensInput());
        });
    }

    @Test
    void itsTroubleIsTriedThreeTimesAndThenTakenToTheNext() {
        IntStream.range(0, 3).forEach(i -> gemini.enqueue(status(503)));
        openai.enqueue(openAiSays());

        assertThat(ask().reply().provider()).isEqualTo("openai");
        assertThat(gemini.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aRetryMaySucceedUnseen() {
        gemini.enqueue(status(500));
        gemini.enqueue(new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream").body("data: {\"candi").build());
        gemini.enqueue(geminiSays());

        Listening listening = ask();

        assertThat(listening.reply().text()).isEqualTo(listening.text.toString());
        assertThat(openai.getRequestCount()).isZero();
    }

    @Test
    void afterTheFirstTokenNobodyElseIsAsked() {
        gemini.enqueue(says("gemini/vertexai-streaming-failure-error-mid-stream.txt"));

        Listening listening = ask();

        assertThat(listening.failure().reason()).isEqualTo(Reason.DOWN);
        assertThat(listening.text).hasToString("First Second ");
        assertThat(gemini.getRequestCount()).isOne();
        assertThat(openai.getRequestCount()).isZero();
        assertThat(booked).isEmpty();
    }

    @Test
    void aProviderThatStaysSilentIsLeftForTheNext() {
        gemini.enqueue(new MockResponse.Builder().headersDelay(3, TimeUnit.SECONDS).build());
        openai.enqueue(openAiSays());

        ModelReply reply = ask().reply();

        assertThat(reply.provider()).isEqualTo("openai");
        assertThat(reply.latencyMillis()).isBetween(600, 2500);
    }

    @Test
    void aBadKeyIsNotTriedTwice() {
        gemini.enqueue(status(400));
        openai.enqueue(openAiSays());

        assertThat(ask().reply().provider()).isEqualTo("openai");
        assertThat(gemini.getRequestCount()).isOne();
    }

    @Test
    void whoAskedToBeLeftAloneIsLeftAloneByAllCalls() {
        gemini.enqueue(status(429, "Retry-After", "7"));
        IntStream.range(0, 3).forEach(i -> openai.enqueue(openAiSays()));

        IntStream.range(0, 3).forEach(i -> assertThat(ask().reply().provider()).isEqualTo("openai"));
        assertThat(gemini.getRequestCount()).isOne();
    }

    @Test
    void theOnlyProviderIsAwaitedAsLongAsItAsked() {
        environment.put("LLM_PROVIDERS", "gemini");
        open();
        gemini.enqueue(status(429, "retry-after-ms", "600"));
        gemini.enqueue(geminiSays());

        assertThat(ask().reply().latencyMillis()).isBetween(600, 2500);
    }

    @Test
    void aLongerDelayThanOursIsToldToTheCaller() {
        environment.put("LLM_PROVIDERS", "gemini");
        open();
        gemini.enqueue(status(429, "Retry-After", "60"));

        ModelUnavailable failure = ask().failure();

        assertThat(failure.reason()).isEqualTo(Reason.BUSY);
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void anOpenCircuitAsksNobodyAndAProbeClosesIt() {
        environment.put("LLM_PROVIDERS", "gemini");
        environment.put("LLM_TRIES", "1");
        open();
        IntStream.range(0, 5).forEach(i -> gemini.enqueue(status(503)));
        IntStream.range(0, 5).forEach(i -> assertThat(ask().failure().reason()).isEqualTo(Reason.DOWN));

        assertThat(ask().failure().reason()).isEqualTo(Reason.DOWN);
        assertThat(gemini.getRequestCount()).isEqualTo(5);
        assertThat(health.all().getFirst().circuit()).isEqualTo(CircuitBreaker.State.OPEN);

        gemini.enqueue(geminiSays());
        await().pollDelay(Duration.ofMillis(550)).until(() -> true);
        assertThat(ask().reply().provider()).isEqualTo("gemini");
        assertThat(health.all().getFirst().circuit()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void whenAllFailTheCallerHearsWhatPassesFirst() {
        gemini.enqueue(status(401));
        IntStream.range(0, 3).forEach(i -> openai.enqueue(status(500)));

        ModelUnavailable failure = ask().failure();

        assertThat(failure.reason()).isEqualTo(Reason.DOWN);
        assertThat(failure.retryAfter()).isPositive();
    }

    @Test
    void aCharacterMayPreferAnotherProviderAndModel() throws InterruptedException {
        openai.enqueue(openAiSays());

        ask(new ModelSettings("openai", "gpt-4.1", 0.2, 77)).reply();
        var sent = RecordedAnswer.tree(openai.takeRequest().getBody().utf8());

        assertThat(sent.path("model").asText()).isEqualTo("gpt-4.1");
        assertThat(sent.path("temperature").asDouble()).isEqualTo(0.2);
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(77);
    }

    @Test
    void aModelOfOneProviderIsNotAskedOfAnother() throws InterruptedException {
        gemini.enqueue(status(400));
        openai.enqueue(openAiSays());

        ask(new ModelSettings("gemini", "gemini-2.5-pro", null, null)).reply();

        assertThat(gemini.takeRequest().getUrl().encodedPath()).contains("gemini-2.5-pro");
        assertThat(RecordedAnswer.tree(openai.takeRequest().getBody().utf8()).path("model").asText()).isEqualTo("gpt-4o-mini");
    }

    @Test
    void whoCancelsHearsNothingMore() {
        gemini.enqueue(new MockResponse.Builder().headersDelay(300, TimeUnit.MILLISECONDS)
                .addHeader("Content-Type", "text/event-stream").body("data: {}\n\n").build());
        Listening listening = new Listening();

        model.stream(request(ModelSettings.DEFAULT), listening).cancel();

        await().during(Duration.ofMillis(600)).until(listening::heardNoEnd);
        assertThat(openai.getRequestCount()).isZero();
    }

    @Test
    void aListenerThatStumblesHearsTheRestAndBlamesNoProvider() {
        gemini.enqueue(geminiSays());
        Listening stumbling = new Listening() {
            @Override
            public void onText(String piece) {
                throw new IllegalStateException("bug");
            }
        };

        model.stream(request(ModelSettings.DEFAULT), stumbling);

        assertThat(stumbling.reply().text()).startsWith("The capital of Wyoming");
        assertThat(health.all().getFirst().errorRate()).isZero();
    }

    @Test
    void aWholeAnswerIsRetriedLikeAStream() {
        gemini.enqueue(status(503));
        gemini.enqueue(new MockResponse.Builder()
                .body(RecordedAnswer.text("gemini/googleai-unary-success-basic-reply-short.json")).build());

        ModelReply reply = model.complete(request(ModelSettings.DEFAULT)).toCompletableFuture().join();

        assertThat(reply.text()).isNotEmpty();
        assertThat(reply.firstTokenMillis()).isEqualTo(reply.latencyMillis());
        assertThat(booked).hasSize(1);
    }

    @Test
    void aWholeAnswerFailsWithTheOneException() {
        gemini.enqueue(status(400));
        openai.enqueue(status(401));

        assertThatThrownBy(() -> model.complete(request(ModelSettings.DEFAULT)).toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(ModelUnavailable.class)
                .hasMessage("The language model did not accept the request.");
    }

    @Test
    void withoutAnyProviderTheCallerIsTold() {
        environment.clear();
        open();

        assertThat(ask().failure().reason()).isEqualTo(Reason.MISCONFIGURED);
        assertThat(new ResilientEmbedder(providers, ledger()).available()).isFalse();
    }

    @Test
    void textsBecomeVectorsOfLengthOneInBatches() {
        environment.put("EMBEDDING_PROVIDER", "openai");
        open();
        ResilientEmbedder embedder = new ResilientEmbedder(providers, ledger());
        openai.enqueue(status(503));
        openai.enqueue(vectors(256));
        openai.enqueue(vectors(44));
        List<String> texts = IntStream.range(0, 300).mapToObj(i -> "text " + i).toList();

        List<float[]> vectors = embedder.embed(texts, PURPOSE).toCompletableFuture().join();

        assertThat(embedder.model()).isEqualTo("text-embedding-3-small");
        assertThat(vectors).hasSize(300).allSatisfy(vector -> assertThat(vector).containsExactly(0.6f, 0.8f));
        assertThat(booked).hasSize(2);
        assertThat(booked.getFirst().costUsd()).isPositive();
    }

    @Test
    void withoutATextThereIsNoVectorAndNoCall() {
        ResilientEmbedder embedder = new ResilientEmbedder(providers, ledger());

        assertThat(embedder.model()).isEqualTo("gemini-embedding-001");
        assertThat(embedder.embed(List.of(), PURPOSE).toCompletableFuture().join()).isEmpty();
        assertThat(gemini.getRequestCount()).isZero();
    }

    @Test
    void geminiEmbedsInOneCall() {
        gemini.enqueue(new MockResponse.Builder()
                .body("{\"embeddings\":[{\"values\":[3,4]},{\"values\":[0,2]}]}").build());

        List<float[]> vectors = new ResilientEmbedder(providers, ledger())
                .embed(List.of("a", "b"), PURPOSE).toCompletableFuture().join();

        assertThat(vectors.get(0)).containsExactly(0.6f, 0.8f);
        assertThat(vectors.get(1)).containsExactly(0f, 1f);
    }

    @Test
    void anEmbedderFailsWithTheOneExceptionAndNothingAround() {
        gemini.enqueue(status(400));

        new ResilientEmbedder(providers, ledger()).embed(List.of("a"), PURPOSE).whenComplete((vectors, failure) ->
                assertThat(failure).isInstanceOf(ModelUnavailable.class)).exceptionally(failure -> List.of())
                .toCompletableFuture().join();
    }

    private static MockResponse vectors(int count) {
        String each = IntStream.range(0, count)
                .mapToObj(i -> "{\"object\":\"embedding\",\"index\":" + i + ",\"embedding\":[3.0,4.0]}")
                .collect(Collectors.joining(","));
        return new MockResponse.Builder()
                .body("{\"object\":\"list\",\"data\":[" + each + "],\"model\":\"m\",\"usage\":{\"prompt_tokens\":900,\"total_tokens\":900}}")
                .build();
    }
}
