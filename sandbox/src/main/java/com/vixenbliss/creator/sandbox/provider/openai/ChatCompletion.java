package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Completion;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;

/**
 * A completion in OpenAI's shape.
 *
 * @param function the function whose arguments the text is; null for a text
 */
record ChatCompletion(String model, long created, Completion said, String function) {

    static final String FINGERPRINT = "fp_5a4db0e500";

    ObjectNode whole() {
        ObjectNode body = Wire.object();
        body.put("id", Wire.id("chatcmpl-", 29)).put("object", "chat.completion");
        body.put("created", created).put("model", model);
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
        choice.set("message", message());
        choice.putNull("logprobs").put("finish_reason", finishReason());
        body.set("usage", usage());
        return body.put("service_tier", "default").put("system_fingerprint", FINGERPRINT);
    }

    private ObjectNode message() {
        ObjectNode message = Wire.object().put("role", "assistant");
        if (function == null) {
            message.put("content", said.text());
        } else {
            message.putNull("content");
            ObjectNode call = message.putArray("tool_calls").addObject();
            call.put("id", Wire.id("call_", 24)).put("type", "function");
            call.putObject("function").put("name", function).put("arguments", said.text());
        }
        message.putNull("refusal").putArray("annotations");
        return message;
    }

    String finishReason() {
        return switch (said.finish()) {
            case LENGTH -> "length";
            case STOP_TEXT -> "stop";
            case DONE -> function == null ? "stop" : "tool_calls";
        };
    }

    ObjectNode usage() {
        ObjectNode usage = Wire.object();
        usage.put("prompt_tokens", said.promptTokens()).put("completion_tokens", said.size());
        usage.put("total_tokens", said.promptTokens() + said.size());
        usage.putObject("prompt_tokens_details").put("cached_tokens", 0).put("audio_tokens", 0);
        usage.putObject("completion_tokens_details")
                .put("reasoning_tokens", 0)
                .put("audio_tokens", 0)
                .put("accepted_prediction_tokens", 0)
                .put("rejected_prediction_tokens", 0);
        return usage;
    }
}
