package com.vixenbliss.creator.platform.ai.gemini;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.StreamBroken;
import com.vixenbliss.creator.platform.ai.provider.Dialect;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import com.vixenbliss.creator.platform.json.Json;
import java.util.Map;
import java.util.Set;

/**
 * Sees errors that stand in a stream without {@code data:}, prompts that were blocked (200 and no candidate), and streams
 * without a finish reason. Puts right what LangChain4j 1.18.0 stumbles over: finish reasons it does not know, answers
 * without candidate or usage, and several texts in one event, which it would set apart by blank lines.
 */
final class GeminiReader implements Dialect.Reader {

    /** Those of LangChain4j; every other word would fail its parser. */
    private static final Set<String> KNOWN_TO_LANGCHAIN = Set.of(
            "FINISH_REASON_UNSPECIFIED", "STOP", "MAX_TOKENS", "SAFETY", "RECITATION", "LANGUAGE", "OTHER", "BLOCKLIST",
            "PROHIBITED_CONTENT", "SPII", "MALFORMED_FUNCTION_CALL", "IMAGE_RECITATION");

    private FinishReason finish;

    @Override
    public String onEvent(String name, String data) throws StreamBroken {
        boolean plain = !data.contains("\"finishReason\"")
                && !data.contains("\"promptFeedback\"")
                && !data.contains("\"error\"")
                && data.indexOf("\"text\"") == data.lastIndexOf("\"text\"");
        return plain ? data : tidied(tree(data)).toString();
    }

    @Override
    public void onEnd() throws StreamBroken {
        if (finish == null) {
            throw new StreamBroken("The stream ended before the reply did");
        }
    }

    @Override
    public String onBody(String body) throws StreamBroken {
        JsonNode said = tidied(tree(body));
        ObjectNode candidate = (ObjectNode) said.path("candidates").path(0);
        if (!candidate.has("finishReason")) {
            candidate.put("finishReason", "OTHER");
        }
        if (!said.has("usageMetadata")) {
            ((ObjectNode) said).putObject("usageMetadata");
        }
        return said.toString();
    }

    @Override
    public FinishReason finish() {
        return finish;
    }

    private JsonNode tidied(JsonNode said) throws StreamBroken {
        if (!(said instanceof ObjectNode answer)) {
            throw new StreamBroken("An event that is not an object");
        }
        refuseErrors(answer);
        JsonNode feedback = answer.path("promptFeedback");
        if (feedback.has("blockReason") || feedback.isObject() && answer.path("candidates").isEmpty()) {
            finish = FinishReason.REFUSED;
        }
        ObjectNode candidate = candidate(answer);
        readFinish(candidate);
        if (candidate.path("content").path("parts") instanceof ArrayNode parts) {
            joinTexts(parts);
        }
        return answer;
    }

    private static ObjectNode candidate(ObjectNode answer) {
        JsonNode first = answer.path("candidates").path(0);
        return first.isObject() ? (ObjectNode) first : answer.putArray("candidates").addObject();
    }

    private void readFinish(ObjectNode candidate) {
        String word = candidate.path("finishReason").asText(null);
        if (word != null) {
            finish = meaning(word);
            if (!KNOWN_TO_LANGCHAIN.contains(word)) {
                candidate.put("finishReason", "OTHER");
            }
        }
    }

    private static FinishReason meaning(String word) {
        return switch (word) {
            case "STOP" -> FinishReason.STOP;
            case "MAX_TOKENS" -> FinishReason.LENGTH;
            case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY",
                    "IMAGE_PROHIBITED_CONTENT", "IMAGE_RECITATION" -> FinishReason.REFUSED;
            default -> FinishReason.OTHER;
        };
    }

    private static void joinTexts(ArrayNode parts) {
        StringBuilder text = new StringBuilder();
        for (JsonNode part : parts) {
            if (part.path("text").isTextual() && !part.path("thought").asBoolean()) {
                text.append(part.get("text").asText());
            }
        }
        parts.forEach(part -> ((ObjectNode) part).remove("text"));
        if (!text.isEmpty()) {
            parts.addObject().put("text", text.toString());
        }
    }

    private static void refuseErrors(JsonNode said) {
        JsonNode error = said.path("error");
        if (error.isObject()) {
            throw new HttpFailure(error.path("code").asInt(500), Map.of(), said.toString());
        }
    }

    private static JsonNode tree(String data) throws StreamBroken {
        try {
            return Json.lenient().readTree(data);
        } catch (JsonProcessingException unreadable) {
            throw new StreamBroken("An event that is not JSON", unreadable);
        }
    }
}
