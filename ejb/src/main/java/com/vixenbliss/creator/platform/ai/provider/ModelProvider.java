package com.vixenbliss.creator.platform.ai.provider;

import java.time.Duration;

/** One host of language models. Each call is one try: no retry, no fallback, no waiting thread. */
public interface ModelProvider {

    /** The stable word for it in configuration, books and console: {@code gemini}, {@code openai}, {@code anthropic}. */
    String name();

    /** The model to ask when nobody chose one. */
    String defaultModel();

    /** The answer piece by piece. {@code within} bounds the whole of it. */
    Cancellable stream(Question question, Duration within, Outcome<Answer> outcome);

    /** The answer at once. */
    Cancellable complete(Question question, Duration within, Outcome<Answer> outcome);
}
