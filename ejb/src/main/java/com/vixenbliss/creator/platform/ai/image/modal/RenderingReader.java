package com.vixenbliss.creator.platform.ai.image.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads what our function says of a rendering. */
final class RenderingReader {

    private static final int LONGEST_ERROR = 300;

    private final ModalApi api;
    private final Clock clock;

    RenderingReader(ModalApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** Empty when it is none. */
    Optional<Prediction> read(JsonNode said) {
        boolean whole = said.path("request_id").isTextual() && said.path("status").isTextual();
        return whole ? Optional.of(prediction(said)) : Optional.empty();
    }

    private Prediction prediction(JsonNode said) {
        String id = said.path("request_id").asText();
        State state = state(said.path("status").asText());
        List<URI> outputs = state == State.SUCCEEDED ? List.of(api.address("/renderings/" + id + "/picture")) : List.of();
        JsonNode seconds = said.path("gpu_seconds");
        return new Prediction(id, state, outputs, error(said.path("error")),
                seconds.isNumber() ? Duration.ofMillis(Math.round(seconds.asDouble() * 1000)) : null, created(said.path("created_at")));
    }

    private static State state(String word) {
        return switch (word) {
            case "queued" -> State.STARTING;
            case "running" -> State.PROCESSING;
            case "succeeded" -> State.SUCCEEDED;
            case "refused" -> State.REFUSED;
            case "canceled" -> State.CANCELED;
            default -> State.FAILED;
        };
    }

    private static String error(JsonNode text) {
        String error = text.isTextual() ? text.asText() : null;
        return error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "…";
    }

    private Instant created(JsonNode text) {
        try {
            return text.isTextual() ? OffsetDateTime.parse(text.asText()).toInstant() : clock.instant();
        } catch (DateTimeParseException notOne) {
            return clock.instant();
        }
    }
}
