package com.vixenbliss.creator.companion.episode;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.episode.model.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line as clients see it.
 *
 * @param role {@code user}, {@code assistant} or {@code system}
 * @param model null for a person's line and for an opening line
 * @param complete false when the stream broke and this is what had come
 * @param editedAt when the person last put other words into it; null for a line as it was said
 * @param variants all replies that were made to the line, once there are two; null else
 * @param latencyMs from the request to the model to the end of its reply
 * @param proactive set when the character spoke without being spoken to
 */
public record MessageView(
        UUID id,
        int seq,
        String role,
        String content,
        String model,
        Integer tokensInput,
        Integer tokensOutput,
        Integer latencyMs,
        boolean complete,
        Instant createdAt,
        Proactive proactive,
        Instant editedAt,
        List<VariantView> variants) {

    public MessageView {
        variants = variants == null ? null : List.copyOf(variants);
    }

    /**
     * Why a character spoke first.
     *
     * @param aiDisclosure to be shown with the line, as a reply's is
     */
    public record Proactive(UUID hookId, JsonNode aiDisclosure) {

        /** Null for any other line. */
        static Proactive of(JsonNode metadata) {
            return "proactive".equals(metadata.path("finish").asText())
                    ? new Proactive(
                            UUID.fromString(metadata.path("hook_ids").path(0).asText()), metadata.get("ai_disclosure"))
                    : null;
        }
    }

    /** A line of a turn. */
    public MessageView(
            UUID id,
            int seq,
            String role,
            String content,
            String model,
            Integer tokensInput,
            Integer tokensOutput,
            Integer latencyMs,
            boolean complete,
            Instant createdAt) {
        this(id, seq, role, content, model, tokensInput, tokensOutput, latencyMs, complete, createdAt, null, null, null);
    }

    /** A line from its row. */
    public static MessageView of(Message row) {
        return new MessageView(
                row.id(),
                row.seq(),
                row.role(),
                row.content(),
                row.model(),
                row.tokensInput(),
                row.tokensOutput(),
                row.latencyMs(),
                row.complete(),
                row.createdAt(),
                Proactive.of(row.metadata()),
                row.editedAt(),
                VariantView.of(row));
    }
}
