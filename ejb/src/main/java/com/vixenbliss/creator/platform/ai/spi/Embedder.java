package com.vixenbliss.creator.platform.ai.spi;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Turns texts into vectors. Costs are entered in the books like those of {@link LanguageModel}. */
public interface Embedder {

    /** False when no embedding provider is configured: callers go on without vectors. */
    boolean available();

    /** The name stored beside each vector; vectors of different models are never compared. */
    String model();

    /** One vector a text, in order. Completes exceptionally with {@link ModelUnavailable} and nothing else. */
    CompletionStage<List<float[]>> embed(List<String> texts, Purpose purpose);
}
