package com.vixenbliss.creator.platform.ai.training.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.Training.State;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Replicate's trainings, whoever sends them: an answer, a list, a webhook. */
final class TrainingReader {

    /** As progress bars write it: {@code 42%|████▏     | 420/1000 [02:13<03:04, …}. */
    private static final Pattern STEPS = Pattern.compile("(\\d{1,6})/(\\d{1,6}) \\[");

    private static final int LONGEST_ERROR = 300;

    private final Clock clock;

    TrainingReader(Clock clock) {
        this.clock = clock;
    }

    /** Empty when it is no training. */
    Optional<Training> read(JsonNode said) {
        boolean whole = said.path("id").isTextual() && said.path("status").isTextual();
        return whole ? Optional.of(training(said)) : Optional.empty();
    }

    private Training training(JsonNode said) {
        URI weights = uri(said.path("output").path("weights"));
        State state = state(said.path("status").asText(), weights);
        return new Training(
                said.path("id").asText(), state, state == State.SUCCEEDED ? weights : null, error(said, state),
                progress(said.path("logs").asText("")), took(said.path("metrics").path("predict_time")), created(said.path("created_at")));
    }

    private static State state(String word, URI weights) {
        return switch (word) {
            case "starting" -> State.STARTING;
            case "processing" -> State.PROCESSING;
            case "succeeded" -> weights == null ? State.FAILED : State.SUCCEEDED;
            case "canceled", "aborted" -> State.CANCELED;
            default -> State.FAILED;
        };
    }

    private static URI uri(JsonNode text) {
        try {
            return text.isTextual() ? URI.create(text.asText()) : null;
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static String error(JsonNode said, State state) {
        if (state != State.FAILED) {
            return null;
        }
        String error = said.path("error").asText("");
        return error.isBlank() || error.equals("null") ? "No weights and no reason" : cut(error);
    }

    private static String cut(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "…";
    }

    /** The last of the last bar. */
    private static Training.Progress progress(String logs) {
        Training.Progress last = null;
        for (Matcher bar = STEPS.matcher(logs); bar.find(); ) {
            last = new Training.Progress(Integer.parseInt(bar.group(1)), Integer.parseInt(bar.group(2)));
        }
        return last;
    }

    private static Duration took(JsonNode seconds) {
        return seconds.isNumber() ? Duration.ofMillis(Math.round(seconds.asDouble() * 1000)) : null;
    }

    private Instant created(JsonNode text) {
        try {
            return text.isTextual() ? OffsetDateTime.parse(text.asText()).toInstant() : clock.instant();
        } catch (DateTimeParseException notOne) {
            return clock.instant();
        }
    }
}
