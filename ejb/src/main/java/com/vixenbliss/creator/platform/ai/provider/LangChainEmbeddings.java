package com.vixenbliss.creator.platform.ai.provider;

import com.vixenbliss.creator.platform.ai.http.Exchange;
import com.vixenbliss.creator.platform.ai.http.Witness;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** An embedding model that LangChain4j knows. */
public final class LangChainEmbeddings implements EmbeddingProvider {

    private final String name;
    private final String modelName;
    private final int batchSize;
    private final EmbeddingModel model;
    private final Dialect dialect;
    private final ExecutorService threads;

    public LangChainEmbeddings(
            String name, String modelName, int batchSize, EmbeddingModel model, Dialect dialect, ExecutorService threads) {
        this.name = name;
        this.modelName = modelName;
        this.batchSize = batchSize;
        this.model = model;
        this.dialect = dialect;
        this.threads = threads;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String model() {
        return modelName;
    }

    @Override
    public int batchSize() {
        return batchSize;
    }

    @Override
    public Cancellable embed(List<String> texts, Duration within, Outcome<Vectors> outcome) {
        Exchange exchange = Exchange.whole(Witness.NONE, within);
        threads.execute(() -> exchange.around(() -> ask(texts, outcome)));
        return exchange::cancel;
    }

    private void ask(List<String> texts, Outcome<Vectors> outcome) {
        Vectors vectors;
        try {
            Response<List<Embedding>> said =
                    model.embedAll(texts.stream().map(TextSegment::from).toList());
            vectors = new Vectors(said.content().stream().map(Embedding::vector).toList(), tokens(said));
        } catch (RuntimeException | LinkageError failed) {
            outcome.failed(Failures.read(failed, dialect));
            return;
        }
        if (vectors.all().size() == texts.size()) {
            outcome.done(vectors);
        } else {
            outcome.failed(new ProviderFailure(ProviderFailure.Kind.BROKEN, "Another number of vectors", null, null));
        }
    }

    private static Integer tokens(Response<List<Embedding>> said) {
        return said.tokenUsage() == null ? null : said.tokenUsage().inputTokenCount();
    }
}
