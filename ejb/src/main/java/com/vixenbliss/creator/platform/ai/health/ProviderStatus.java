package com.vixenbliss.creator.platform.ai.health;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.metric.Meters;
import java.time.Instant;

/**
 * One provider's condition over its last calls.
 *
 * @param errorRate 0 to 1
 * @param lastError the last failure in our words; null when there was none
 * @param checkedAt the end of the youngest call
 */
public record ProviderStatus(
        String provider,
        State state,
        CircuitBreaker.State circuit,
        int latencyP50Millis,
        int latencyP95Millis,
        double errorRate,
        String lastError,
        Instant checkedAt) {

    /** As written in {@code provider_health.state}, in lower case. */
    public enum State {
        UP,
        /** More than one call in ten fails, or the circuit is trying again. */
        DEGRADED,
        /** More than half of the calls fail, or the circuit is open. */
        DOWN;

        /** As the wire spells it. */
        @JsonValue
        public String word() {
            return Meters.word(this);
        }
    }
}
