package com.vixenbliss.creator.platform.ai.spi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param system the system prompt; its beginning is the same from turn to turn so that providers can cache it
 * @param messages oldest first, roles alternating, the last one the person's
 * @param settings which model and how; the platform's defaults where a part is null
 * @param schema a JSON Schema that the answer should obey; null for prose
 * @param purpose for whom and why, for the books
 */
public record ModelRequest(
        String system, List<ModelMessage> messages, ModelSettings settings, JsonNode schema, Purpose purpose) {

    public ModelRequest {
        messages = List.copyOf(messages);
    }

    /** The same, for prose. */
    public ModelRequest(String system, List<ModelMessage> messages, ModelSettings settings, Purpose purpose) {
        this(system, messages, settings, null, purpose);
    }
}
