package com.vixenbliss.creator.platform.ai.spi;

import java.util.concurrent.CompletionStage;

/**
 * A language model, whoever hosts it. No call waits: answers arrive on threads of the provider's client, which carry
 * neither a transaction nor a caller's identity. Both calls already retry, fall back to the next provider while nothing
 * has been heard, honour the deadlines, and record what the call cost.
 */
public interface LanguageModel {

    /**
     * Starts a streamed reply and returns at once. Exactly one of {@link ReplyListener#onReply} and
     * {@link ReplyListener#onFailure} ends it; calls to one listener never overlap.
     */
    Stream stream(ModelRequest request, ReplyListener listener);

    /**
     * One whole answer; with {@link ModelRequest#schema} the provider is asked for JSON of that schema, and the text is
     * whatever came, unchecked. Completes exceptionally with {@link ModelUnavailable} and nothing else.
     */
    CompletionStage<ModelReply> complete(ModelRequest request);

    /** A reply on its way. */
    interface Stream {
        /** Stops listening and closes the connection; the listener hears nothing more. */
        void cancel();
    }
}
