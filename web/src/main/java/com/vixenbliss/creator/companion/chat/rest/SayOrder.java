package com.vixenbliss.creator.companion.chat.rest;

import com.vixenbliss.creator.companion.chat.Line;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What {@code POST /chat} takes.
 *
 * @param episodeTemplateId where to begin when no episode is active
 * @param episodeId the episode the client shows; an ended one is a 409
 */
@Schema(examples = "{\"character_id\": \"0199f3a0-0000-7000-8000-000000000001\", \"content\": \"I'll have the usual.\"}")
public record SayOrder(
        @NotNull UUID characterId, @NotBlank @Size(max = 8000) String content, UUID episodeTemplateId, UUID episodeId) {

    Line by(Caller caller, String idempotencyKey) {
        return new Line(caller.userId(), characterId, episodeId, episodeTemplateId, content, idempotencyKey);
    }
}
