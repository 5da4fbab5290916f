package com.vixenbliss.creator.platform.ai.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.StreamBroken;
import com.vixenbliss.creator.platform.ai.provider.Dialect;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import com.vixenbliss.creator.platform.json.Json;
import java.util.Map;

/**
 * Sees refusals, which LangChain4j drops, errors that come as ordinary data, and streams that stop without
 * {@code finish_reason}. Parses only events that hold one of the words; a quote inside a text is escaped, so that a
 * person's own {@code "error"} does not look like one.
 */
final class OpenAiReader implements Dialect.Reader {

    private boolean refused;
    private boolean ended;

    @Override
    public String onEvent(String name, String data) throws StreamBroken {
        if (data.equals("[DONE]")) {
            ended = true;
        } else {
            read(name, data);
        }
        return data;
    }

    private void read(String name, String data) throws StreamBroken {
        if (data.contains("\"error\"") || "error".equals(name)) {
            refuseErrors(tree(data));
        }
        if (data.contains("\"refusal\"")) {
            refused |= tree(data).path("choices").path(0).path("delta").path("refusal").isTextual();
        }
        ended |= data.contains("\"finish_reason\":\"") || data.contains("\"finish_reason\": \"");
    }

    @Override
    public void onEnd() throws StreamBroken {
        if (!ended) {
            throw new StreamBroken("The stream ended before the reply did");
        }
    }

    @Override
    public String onBody(String body) throws StreamBroken {
        JsonNode said = tree(body);
        refuseErrors(said);
        JsonNode message = said.path("choices").path(0).path("message");
        refused = message.path("refusal").isTextual();
        if (!refused) {
            return body;
        }
        ((ObjectNode) message).putNull("refusal").put("content", "");     // LangChain4j would throw the refusal's words
        return said.toString();
    }

    @Override
    public FinishReason finish() {
        return refused ? FinishReason.REFUSED : null;
    }

    private static JsonNode tree(String data) throws StreamBroken {
        try {
            return Json.lenient().readTree(data);
        } catch (JsonProcessingException unreadable) {
            throw new StreamBroken("An event that is not JSON", unreadable);
        }
    }

    private static void refuseErrors(JsonNode said) {
        JsonNode error = said.path("object").asText("").equals("error") ? said : said.path("error");
        if (error.isObject() || error.isTextual()) {
            throw new HttpFailure(status(error), Map.of(), said.toString());
        }
    }

    private static int status(JsonNode error) {
        int code = error.path("code").asInt(0);
        if (code >= 400 && code < 600) {
            return code;
        }
        return switch (error.path("code").asText(error.path("type").asText(""))) {
            case "rate_limit_exceeded", "insufficient_quota" -> 429;
            case "invalid_request_error", "context_length_exceeded" -> 400;
            default -> 500;
        };
    }
}
