package com.vixenbliss.creator.companion.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vixenbliss.creator.companion.recall.index.Hit;
import com.vixenbliss.creator.companion.recall.index.ScoreParts;
import java.time.Instant;
import java.util.UUID;

/**
 * A memory that was found, and why.
 *
 * @param externalId how its import calls it; null for what was learned in talk
 * @param score the sum of its parts; compares within one answer only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recalled(
        UUID id, String externalId, String type, String speaker, String summary, Instant observedAt, double score, ScoreParts scoreParts) {

    static Recalled of(Hit hit) {
        var memory = hit.memory();
        return new Recalled(
                memory.id(), memory.externalId(), memory.type(), memory.speaker(), memory.summary(), memory.observedAt(),
                Math.round(hit.score() * 10_000) / 10_000.0, hit.parts().rounded());
    }
}
