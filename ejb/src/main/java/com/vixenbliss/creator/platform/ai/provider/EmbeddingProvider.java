package com.vixenbliss.creator.platform.ai.provider;

import java.time.Duration;
import java.util.List;

/** One host of an embedding model. Each call is one try. */
public interface EmbeddingProvider {

    String name();

    String model();

    /** How many texts one call may carry. */
    int batchSize();

    Cancellable embed(List<String> texts, Duration within, Outcome<Vectors> outcome);

    /**
     * The answer.
     *
     * @param all one vector a text, in order
     * @param tokens as billed; null when the provider did not say
     */
    record Vectors(List<float[]> all, Integer tokens) {}
}
