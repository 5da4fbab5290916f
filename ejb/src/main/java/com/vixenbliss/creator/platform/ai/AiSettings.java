package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.anthropic.Anthropic;
import com.vixenbliss.creator.platform.ai.gemini.Gemini;
import com.vixenbliss.creator.platform.ai.http.HttpSettings;
import com.vixenbliss.creator.platform.ai.openai.OpenAi;
import com.vixenbliss.creator.platform.ai.provider.ProviderSettings;
import com.vixenbliss.creator.platform.ai.resilience.RetryPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about language models; every name has a default. */
@Dependent
public class AiSettings {

    private static final Map<String, String> BASE_URLS =
            Map.of(Gemini.NAME, Gemini.BASE_URL, OpenAi.NAME, OpenAi.BASE_URL, Anthropic.NAME, Anthropic.BASE_URL);
    private static final Map<String, String> MODELS =
            Map.of(Gemini.NAME, Gemini.MODEL, OpenAi.NAME, OpenAi.MODEL, Anthropic.NAME, Anthropic.MODEL);
    private static final Map<String, String> EMBEDDING_MODELS =
            Map.of(Gemini.NAME, Gemini.EMBEDDING_MODEL, OpenAi.NAME, OpenAi.EMBEDDING_MODEL);

    private final Function<String, Optional<String>> value;

    @Inject
    public AiSettings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public AiSettings(Function<String, Optional<String>> value) {
        this.value = value;
    }

    /** {@code LLM_PROVIDERS}: who is asked, in this order. */
    public List<String> order() {
        return Arrays.stream(value.apply("LLM_PROVIDERS").orElse("gemini,openai,anthropic").split(","))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * {@code GEMINI_API_KEY}, {@code GEMINI_BASE_URL}, {@code GEMINI_MODEL} and so on; {@code LLM_MODEL} is the model of
     * the first provider. Empty when the provider is not configured, which means: no key, and still the vendor's URL.
     */
    public Optional<ProviderSettings> provider(String name) {
        String model = value.apply(upper(name) + "_MODEL").or(() -> firstModel(name)).orElse(MODELS.get(name));
        return settings(name, model);
    }

    /** {@code EMBEDDING_MODEL} of {@code EMBEDDING_PROVIDER}; without the latter the first configured that embeds. */
    public Optional<ProviderSettings> embedding(String name) {
        return EMBEDDING_MODELS.containsKey(name)
                ? settings(name, value.apply("EMBEDDING_MODEL").orElse(EMBEDDING_MODELS.get(name)))
                : Optional.empty();
    }

    /** Who may embed, in order of preference. */
    public List<String> embeddingOrder() {
        return value.apply("EMBEDDING_PROVIDER").map(name -> List.of(name.trim().toLowerCase(Locale.ROOT))).orElse(order());
    }

    /** {@code EMBEDDING_DIMENSIONS}; Gemini's own 3072 are halved, which costs next to no quality and half the space. */
    public Integer embeddingDimensions(String provider) {
        Optional<Integer> chosen = value.apply("EMBEDDING_DIMENSIONS").map(Integer::valueOf);
        return chosen.orElse(provider.equals(Gemini.NAME) ? Integer.valueOf(1536) : null);
    }

    public double temperature() {
        return value.apply("LLM_TEMPERATURE").map(Double::valueOf).orElse(0.8);
    }

    /** Upper bound of a reply in tokens; an answer with a schema may be twice as long. */
    public int maxOutputTokens() {
        return integer("LLM_MAX_OUTPUT_TOKENS", 2048);
    }

    public HttpSettings http() {
        HttpSettings plain = HttpSettings.DEFAULT;
        return new HttpSettings(
                duration("LLM_CONNECT_TIMEOUT", plain.connectTimeout()),
                duration("LLM_FIRST_TOKEN_TIMEOUT", plain.firstTokenTimeout()),
                duration("LLM_IDLE_TIMEOUT", plain.idleTimeout()),
                duration("LLM_TOTAL_TIMEOUT", plain.totalTimeout()),
                integer("LLM_MAX_CALLS", plain.maxRequests()),
                plain.maxEventBytes());
    }

    public RetryPolicy retry() {
        return RetryPolicy.jittered(
                integer("LLM_TRIES", 3),
                duration("LLM_RETRY_BASE", Duration.ofMillis(250)),
                duration("LLM_RETRY_CAP", Duration.ofSeconds(4)),
                duration("LLM_RETRY_PATIENCE", Duration.ofSeconds(10)));
    }

    /** Failed calls of the last ten that open a provider's circuit. */
    public int circuitFailures() {
        return integer("LLM_CIRCUIT_FAILURES", 5);
    }

    public Duration circuitOpenFor() {
        return duration("LLM_CIRCUIT_OPEN", Duration.ofSeconds(15));
    }

    private Optional<ProviderSettings> settings(String name, String model) {
        if (!BASE_URLS.containsKey(name)) {
            throw new IllegalArgumentException("LLM_PROVIDERS: there is no provider '" + name + "'");
        }
        Optional<String> key = value.apply(upper(name) + "_API_KEY").filter(text -> !text.isBlank());
        String url = value.apply(upper(name) + "_BASE_URL").orElse(BASE_URLS.get(name));
        boolean configured = key.isPresent() || !url.equals(BASE_URLS.get(name));
        return configured ? Optional.of(new ProviderSettings(url, key.orElse(null), model)) : Optional.empty();
    }

    private Optional<String> firstModel(String name) {
        return order().indexOf(name) == 0 ? value.apply("LLM_MODEL") : Optional.empty();
    }

    private int integer(String name, int otherwise) {
        return value.apply(name).map(Integer::valueOf).orElse(otherwise);
    }

    private Duration duration(String name, Duration otherwise) {
        return value.apply(name).map(Duration::parse).orElse(otherwise);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
