package com.vixenbliss.creator.platform.ai.image.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.ai.provider.Refusals;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Replicate's predictions, whoever sends them: an answer, a list, a webhook. One parser for all models' outputs. */
final class PredictionReader {

    /** Inputs and outputs are removed about an hour after the order. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final int LONGEST_ERROR = 300;

    private final Clock clock;

    PredictionReader(Clock clock) {
        this.clock = clock;
    }

    /** Empty when it is no prediction. */
    Optional<Prediction> read(JsonNode said) {
        boolean whole = said.path("id").isTextual() && said.path("status").isTextual();
        return whole ? Optional.of(prediction(said)) : Optional.empty();
    }

    private Prediction prediction(JsonNode said) {
        Instant created = instant(said.path("created_at")).orElseGet(clock::instant);
        List<URI> outputs = outputs(said.path("output"));
        State state = state(said, outputs, created);
        return new Prediction(
                said.path("id").asText(), state, state == State.SUCCEEDED ? outputs : List.of(),
                error(said, state), predictTime(said.path("metrics").path("predict_time")), created);
    }

    private State state(JsonNode said, List<URI> outputs, Instant created) {
        return switch (said.path("status").asText()) {
            case "starting" -> State.STARTING;
            case "processing" -> State.PROCESSING;
            case "succeeded" -> succeeded(said, outputs, created);
            case "canceled", "aborted" -> State.CANCELED;
            default -> Refusals.isRefusal(said.path("error").asText()) ? State.REFUSED : State.FAILED;
        };
    }

    private State succeeded(JsonNode said, List<URI> outputs, Instant created) {
        if (!outputs.isEmpty()) {
            return State.SUCCEEDED;
        }
        boolean removed = said.path("data_removed").asBoolean() || created.plus(KEPT).isBefore(clock.instant());
        return removed ? State.GONE : State.FAILED;
    }

    /** A model answers with one address or with a list of them. */
    private static List<URI> outputs(JsonNode output) {
        List<URI> found = new ArrayList<>();
        for (JsonNode one : output.isArray() ? output : List.of(output)) {
            uri(one).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<URI> uri(JsonNode text) {
        try {
            return text.isTextual() ? Optional.of(URI.create(text.asText())) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static String error(JsonNode said, State state) {
        String error = said.path("error").isNull() ? "" : said.path("error").asText("");
        return switch (state) {
            case FAILED, REFUSED -> error.isBlank() ? "No picture and no reason" : cut(error);
            case CANCELED -> said.path("deadline").isTextual() ? "Canceled, by its deadline at the latest" : "Canceled";
            default -> null;
        };
    }

    private static String cut(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "…";
    }

    private static Duration predictTime(JsonNode seconds) {
        return seconds.isNumber() ? Duration.ofMillis(Math.round(seconds.asDouble() * 1000)) : null;
    }

    private static Optional<Instant> instant(JsonNode text) {
        try {
            return text.isTextual() ? Optional.of(OffsetDateTime.parse(text.asText()).toInstant()) : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
