package com.vixenbliss.creator.companion.episode;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.episode.model.Message;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** One of several replies to a line; the selected one stands in the message. */
public record VariantView(UUID id, String content, String model, boolean complete, boolean selected, Instant createdAt) {

    /** Null for a message that has no variants. */
    static List<VariantView> of(Message message) {
        JsonNode all = message.alternatives();
        return all == null || all.isEmpty() ? null : StreamSupport.stream(all.spliterator(), false)
                .map(one -> of(one, message.variantId())).toList();
    }

    private static VariantView of(JsonNode one, UUID selected) {
        UUID id = UUID.fromString(one.path("id").asText());
        return new VariantView(
                id, one.path("content").asText(), one.path("model").asText(null), one.path("complete").asBoolean(true),
                id.equals(selected), OffsetDateTime.parse(one.path("created_at").asText()).toInstant());
    }
}
