package com.vixenbliss.creator.sandbox.provider.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.sandbox.provider.http.Tempo;

/** How fast models speak when nothing is wrong, in milliseconds. Zeros make an answer one write. */
public record Pacing(
        @JsonProperty("latency_ms") int latencyMs,
        @JsonProperty("first_token_ms") int firstTokenMs,
        @JsonProperty("token_interval_ms") int tokenIntervalMs) {

    /** Fast enough not to bore, slow enough to see it stream. */
    public static final Pacing DEMO = new Pacing(0, 150, 15);

    public static final Pacing NONE = new Pacing(0, 0, 0);

    public Tempo tempo() {
        return Tempo.of(latencyMs, firstTokenMs, tokenIntervalMs);
    }
}
