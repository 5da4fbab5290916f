package com.vixenbliss.creator.platform.ai.anthropic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.StreamBroken;
import com.vixenbliss.creator.platform.ai.provider.Dialect;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import com.vixenbliss.creator.platform.json.Json;
import java.util.Map;

/** Sees why the model stopped in Anthropic's own word, errors in the stream, and streams without {@code message_stop}. */
final class AnthropicReader implements Dialect.Reader {

    private FinishReason finish;
    private boolean ended;

    @Override
    public String onEvent(String name, String data) throws StreamBroken {
        if (name == null) {
            return data;
        }
        switch (name) {
            case "message_delta" -> readStop(tree(data).path("delta"));
            case "message_stop" -> ended = true;
            case "error" -> throw error(tree(data));
            default -> { }                                  // pings, deltas, and what is still to be invented
        }
        return data;
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
        if (said.path("type").asText("").equals("error")) {
            throw error(said);
        }
        readStop(said);
        return body;
    }

    @Override
    public FinishReason finish() {
        return finish;
    }

    private void readStop(JsonNode holder) {
        String word = holder.path("stop_reason").asText(null);
        if (word != null) {
            finish = meaning(word);
        }
    }

    private static FinishReason meaning(String word) {
        return switch (word) {
            case "end_turn", "stop_sequence" -> FinishReason.STOP;
            case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
            case "refusal" -> FinishReason.REFUSED;
            default -> FinishReason.OTHER;
        };
    }

    private static HttpFailure error(JsonNode said) {
        int status = switch (said.path("error").path("type").asText("")) {
            case "invalid_request_error" -> 400;
            case "authentication_error" -> 401;
            case "permission_error", "billing_error" -> 403;
            case "not_found_error" -> 404;
            case "request_too_large" -> 413;
            case "rate_limit_error" -> 429;
            case "overloaded_error" -> 529;
            default -> 500;
        };
        return new HttpFailure(status, Map.of(), said.toString());
    }

    private static JsonNode tree(String data) throws StreamBroken {
        try {
            return Json.lenient().readTree(data);
        } catch (JsonProcessingException unreadable) {
            throw new StreamBroken("An event that is not JSON", unreadable);
        }
    }
}
