package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.anthropic.Anthropic;
import com.vixenbliss.creator.platform.ai.gemini.Gemini;
import com.vixenbliss.creator.platform.ai.http.HttpSettings;
import com.vixenbliss.creator.platform.ai.http.OkHttpTransport;
import com.vixenbliss.creator.platform.ai.openai.OpenAi;
import com.vixenbliss.creator.platform.ai.provider.EmbeddingProvider;
import com.vixenbliss.creator.platform.ai.provider.ModelProvider;
import com.vixenbliss.creator.platform.ai.provider.Outcome;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.ai.resilience.Errand;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.ai.resilience.RetryPolicy;
import com.vixenbliss.creator.platform.ai.resilience.Throttle;
import com.vixenbliss.creator.platform.ai.health.ProviderHealth;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The providers that are configured, the line to each, and the threads and connections that they share. Threads are our
 * own: Jakarta Concurrency 3.0 has no virtual ones, and what runs here needs no transaction, no naming context and no
 * caller's identity.
 */
@ApplicationScoped
public class Providers {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    private final Map<String, ModelProvider> models = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private EmbeddingProvider embedding;
    private HttpSettings http;
    private RetryPolicy retry;
    private OkHttpTransport transport;
    private ScheduledExecutorService timer;

    @Inject
    public Providers(AiSettings settings, Clock clock, ProviderHealth health) {
        this(settings, clock, (Line.Log) health);
    }

    Providers(AiSettings settings, Clock clock, Line.Log log) {
        http = settings.http();
        retry = settings.retry();
        transport = new OkHttpTransport(http);
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("model-retries").factory());
        settings.order().forEach(name -> settings.provider(name).ifPresent(at -> models.put(name, provider(name, at))));
        embedding = embedding(settings);
        for (String name : settings.order()) {
            lines.put(name, line(name, settings, clock, log));
        }
        if (embedding != null) {
            lines.computeIfAbsent(embedding.name(), name -> line(name, settings, clock, log));
        }
        LOG.info("Language models: {}; embeddings: {}", models.keySet(), embedding == null ? "none" : embedding.model());
    }

    protected Providers() {}                     // for the CDI client proxy only

    private static Line line(String name, AiSettings settings, Clock clock, Line.Log log) {
        CircuitBreaker circuit = new CircuitBreaker(clock, settings.circuitFailures(), settings.circuitOpenFor());
        return new Line(name, circuit, new Throttle(clock), log);
    }

    private ModelProvider provider(String name, ProviderSettings at) {
        return switch (name) {
            case Gemini.NAME -> Gemini.provider(at, transport);
            case OpenAi.NAME -> OpenAi.provider(at, transport);
            default -> Anthropic.provider(at, transport);
        };
    }

    private EmbeddingProvider embedding(AiSettings settings) {
        for (String name : settings.embeddingOrder()) {
            Optional<ProviderSettings> at = settings.embedding(name);
            if (at.isPresent()) {
                Integer dimensions = settings.embeddingDimensions(name);
                return name.equals(Gemini.NAME)
                        ? Gemini.embeddings(at.get(), dimensions, transport)
                        : OpenAi.embeddings(at.get(), dimensions, transport);
            }
        }
        return null;
    }

    /** Those that can be asked, {@code preferred} first when it is one of them. */
    public List<Line> lines(String preferred) {
        List<Line> inOrder = models.keySet().stream().map(lines::get).toList();
        if (preferred == null || !models.containsKey(preferred)) {
            return inOrder;
        }
        return Stream.concat(
                        inOrder.stream().filter(line -> line.provider().equals(preferred)),
                        inOrder.stream().filter(line -> !line.provider().equals(preferred)))
                .toList();
    }

    /** The models at the end of a line that {@link #lines} gave. */
    public ModelProvider model(Line line) {
        return models.get(line.provider());
    }

    /** The one that embeds, if there is one. */
    public Optional<EmbeddingProvider> embedding() {
        return Optional.ofNullable(embedding);
    }

    /** The line to a provider, whose circuit and throttle all kinds of calls share. */
    public Line line(String provider) {
        return lines.get(provider);
    }

    /** A call along these lines, under the configured policy; not yet set off. */
    public <T> Errand<T> errand(List<Line> along, Errand.Try<T> attempt, Outcome<T> outcome) {
        return new Errand<>(along, retry, http.totalTimeout(), timer, attempt, outcome);
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        transport.close();
    }
}
