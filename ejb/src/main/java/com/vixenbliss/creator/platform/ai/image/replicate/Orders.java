package com.vixenbliss.creator.platform.ai.image.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.ai.replicate.ReplicateApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks through what we have ordered at Replicate, page by page, the newest first. */
final class Orders {

    /** Their clock and ours. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    /** A hundred orders each: more than can be placed in the minutes that are looked back to. */
    private static final int MOST_PAGES = 50;

    private final ReplicateApi api;
    private final PredictionReader reader;

    Orders(ReplicateApi api, PredictionReader reader) {
        this.api = api;
        this.reader = reader;
    }

    /** The one that is wanted and still comes to something; else one that ended badly; else empty. */
    Optional<Prediction> find(Predicate<JsonNode> wanted, Instant since) {
        String after = URLEncoder.encode(since.minus(SKEW).toString(), StandardCharsets.UTF_8);
        Prediction ended = null;
        String page = "/predictions?created_after=" + after;
        for (int read = 0; page != null && read < MOST_PAGES; read++) {
            JsonNode answer = api.get(page);
            for (JsonNode order : answer.path("results")) {
                Optional<Prediction> found = wanted.test(order) ? reader.read(order) : Optional.empty();
                if (found.filter(Orders::isAlive).isPresent()) {
                    return found;
                }
                ended = ended == null ? found.orElse(null) : ended;
            }
            page = answer.path("next").asText(null);
        }
        return Optional.ofNullable(ended);
    }

    private static boolean isAlive(Prediction found) {
        return !found.state().ended() || found.state() == State.SUCCEEDED;
    }
}
