package com.vixenbliss.creator.platform.ai.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.util.List;

/**
 * What one provider is asked, nothing left open.
 *
 * @param schema the JSON Schema that the answer should obey; null for prose
 */
public record Question(
        String system,
        List<ModelMessage> messages,
        String model,
        double temperature,
        int maxOutputTokens,
        JsonNode schema) {

    public Question {
        messages = List.copyOf(messages);
    }
}
