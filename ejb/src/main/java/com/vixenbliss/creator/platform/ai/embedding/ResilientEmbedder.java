package com.vixenbliss.creator.platform.ai.embedding;

import com.vixenbliss.creator.platform.ai.Ledger;
import com.vixenbliss.creator.platform.ai.Providers;
import com.vixenbliss.creator.platform.ai.Unavailable;
import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.EmbeddingProvider;
import com.vixenbliss.creator.platform.ai.provider.EmbeddingProvider.Vectors;
import com.vixenbliss.creator.platform.ai.provider.Outcome;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * The platform's embedder: one provider with retries, and no fallback, because vectors of two models cannot be compared.
 * Vectors have length 1, whatever the provider sends: Gemini does not normalise shortened ones.
 */
@ApplicationScoped
public class ResilientEmbedder implements Embedder {

    private static final int CHARACTERS_A_TOKEN = 4;
    private static final ProviderFailure NONE =
            new ProviderFailure(ProviderFailure.Kind.REJECTED, "No embedding provider is configured", null, null);

    private final Providers providers;
    private final Ledger ledger;

    @Inject
    public ResilientEmbedder(Providers providers, Ledger ledger) {
        this.providers = providers;
        this.ledger = ledger;
    }

    protected ResilientEmbedder() {              // for the CDI client proxy only
        this(null, null);
    }

    @Override
    public boolean available() {
        return providers.embedding().isPresent();
    }

    @Override
    public String model() {
        return providers.embedding().map(EmbeddingProvider::model).orElse("none");
    }

    @Override
    public CompletionStage<List<float[]>> embed(List<String> texts, Purpose purpose) {
        CompletableFuture<List<float[]>> result = new CompletableFuture<>();
        providers.embedding().ifPresentOrElse(
                provider -> inBatches(provider, texts, purpose).whenComplete((all, failure) -> finish(result, all, failure)),
                () -> result.completeExceptionally(Unavailable.because(NONE)));
        return result;
    }

    private CompletionStage<List<float[]>> inBatches(EmbeddingProvider provider, List<String> texts, Purpose purpose) {
        CompletionStage<List<float[]>> all = CompletableFuture.completedFuture(List.of());
        for (int from = 0; from < texts.size(); from += provider.batchSize()) {
            List<String> batch = List.copyOf(texts.subList(from, Math.min(texts.size(), from + provider.batchSize())));
            all = all.thenCompose(before -> embedBatch(provider, batch, purpose).thenApply(now -> joined(before, now)));
        }
        return all;
    }

    /** Takes off what stages wrap around a failure on their way. */
    private static void finish(CompletableFuture<List<float[]>> result, List<float[]> all, Throwable failure) {
        if (failure == null) {
            result.complete(List.copyOf(all));
        } else {
            result.completeExceptionally(failure instanceof CompletionException ? failure.getCause() : failure);
        }
    }

    private CompletionStage<List<float[]>> embedBatch(EmbeddingProvider provider, List<String> batch, Purpose purpose) {
        BatchUnderWay waiting = new BatchUnderWay(provider, batch, purpose);
        providers.<Vectors>errand(
                        List.of(providers.line(provider.name())),
                        (line, within, outcome) -> provider.embed(batch, within, outcome),
                        waiting)
                .start();
        return waiting.result;
    }

    private static List<float[]> joined(List<float[]> before, List<float[]> now) {
        List<float[]> both = new ArrayList<>(before);
        both.addAll(now);
        return both;
    }

    static float[] normalised(float[] vector) {
        double squares = 0;
        for (float part : vector) {
            squares += part * part;
        }
        if (squares == 0 || Math.abs(squares - 1) < 1e-6) {
            return vector;
        }
        float length = (float) Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    private final class BatchUnderWay implements Outcome<Vectors> {

        private final EmbeddingProvider provider;
        private final List<String> batch;
        private final Purpose purpose;
        private final long startedNanos = System.nanoTime();
        private final CompletableFuture<List<float[]>> result = new CompletableFuture<>();

        BatchUnderWay(EmbeddingProvider provider, List<String> batch, Purpose purpose) {
            this.provider = provider;
            this.batch = batch;
            this.purpose = purpose;
        }

        @Override
        public void done(Vectors answer) {
            int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
            int tokens = answer.tokens() == null ? estimate() : answer.tokens();
            ledger.enter(purpose, provider.name(), provider.model(), new Answer.Usage(tokens, 0, 0), millis);
            result.complete(answer.all().stream().map(ResilientEmbedder::normalised).toList());
        }

        @Override
        public void failed(ProviderFailure failure) {
            result.completeExceptionally(Unavailable.because(failure));
        }

        /** Gemini does not say how many tokens it embedded. */
        private int estimate() {
            return batch.stream().mapToInt(text -> 1 + text.length() / CHARACTERS_A_TOKEN).sum();
        }
    }
}
