package com.vixenbliss.creator.platform.ai.training;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A training at its host.
 *
 * @param weights where its result is, for about an hour; null unless it succeeded
 * @param error why it failed, in the host's words, shortened; null otherwise. For operators
 * @param progress null while the host does not say
 * @param took what is billed; null when the host does not say (yet)
 */
public record Training(
        String id, State state, URI weights, String error, Progress progress, Duration took, Instant createdAt) {

    /** How far it is. */
    public enum State {
        STARTING,
        PROCESSING,
        SUCCEEDED,
        FAILED,
        /** By us, or by somebody at the host. */
        CANCELED,
        /** The host knows nothing of it. */
        GONE;

        /** Nothing more will come of it. */
        public boolean ended() {
            return this != STARTING && this != PROCESSING;
        }
    }

    /** Steps done, of all. */
    public record Progress(int step, int of) {}
}
