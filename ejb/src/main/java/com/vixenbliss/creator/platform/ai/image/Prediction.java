package com.vixenbliss.creator.platform.ai.image;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An order at the provider.
 *
 * @param outputs where its pictures are, for about an hour; empty unless it succeeded
 * @param error why it failed or was refused, in the provider's words, shortened; null otherwise. For operators: it may
 *     quote the prompt
 * @param predictTime what the model worked on it; null when the provider does not say (yet)
 */
public record Prediction(
        String id, State state, List<URI> outputs, String error, Duration predictTime, Instant createdAt) {

    /** How far it is. */
    public enum State {
        STARTING,
        PROCESSING,
        SUCCEEDED,
        /** A fault of the model or its host; the same order may succeed another time. */
        FAILED,
        /** Refused by the provider's safety check; the same order will be refused again. */
        REFUSED,
        /** By us, or because its deadline passed. */
        CANCELED,
        /** The provider knows nothing of it, or has already removed its pictures. */
        GONE;

        /** Nothing more will come of it. */
        public boolean ended() {
            return this != STARTING && this != PROCESSING;
        }
    }

    public Prediction {
        outputs = List.copyOf(outputs);
    }
}
