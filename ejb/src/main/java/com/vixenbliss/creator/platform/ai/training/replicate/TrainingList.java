package com.vixenbliss.creator.platform.ai.training.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import com.vixenbliss.creator.platform.ai.training.Training;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks through what was trained at Replicate, page by page, the newest first, back to a time. */
final class TrainingList {

    /** Their clock and ours. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    /** A hundred trainings each: more than can be ordered in the hours that are looked back to. */
    private static final int MOST_PAGES = 20;

    private final ReplicateApi api;
    private final TrainingReader reader;

    TrainingList(ReplicateApi api, TrainingReader reader) {
        this.api = api;
        this.reader = reader;
    }

    Optional<Training> find(Predicate<JsonNode> wanted, Instant since) {
        Instant oldest = since.minus(SKEW);
        String page = "/trainings";
        for (int read = 0; page != null && read < MOST_PAGES; read++) {
            JsonNode answer = api.get(page);
            page = answer.path("next").asText(null);
            for (JsonNode said : answer.path("results")) {
                Optional<Training> found = reader.read(said);
                if (found.isPresent() && wanted.test(said)) {
                    return found;
                }
                page = found.filter(training -> training.createdAt().isBefore(oldest)).isPresent() ? null : page;
            }
        }
        return Optional.empty();
    }
}
