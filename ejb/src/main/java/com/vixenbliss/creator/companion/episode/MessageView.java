package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.companion.episode.model.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A line as clients see it.
 *
 * @param role {@code user}, {@code assistant} or {@code system}
 * @param model null for a person's line and for an opening line
 * @param complete false when the stream broke and this is what had come
 * @param latencyMs from the request to the model to the end of its reply
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
        Instant createdAt) {

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
                row.createdAt());
    }
}
