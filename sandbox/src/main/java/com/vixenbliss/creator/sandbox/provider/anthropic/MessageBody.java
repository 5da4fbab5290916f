package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.prompt.Completion;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A message in Anthropic's shape, whole or as the events of a stream.
 *
 * @param tool the tool whose input the text is; null for a text
 */
record MessageBody(String model, Completion said, String tool, PromptCache.Use cached) {

    /** The message as one document. */
    ObjectNode whole() {
        ObjectNode message = envelope();
        message.withArray("content").add(block());
        message.put("stop_reason", stopReason()).put("stop_sequence", said.stop());
        message.set("usage", usage(said.size()));
        return message;
    }

    /** The message as the events of a stream, in the order in which Anthropic sends them. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(said.size() + 7);
        ObjectNode message = envelope();
        message.putNull("stop_reason").putNull("stop_sequence").set("usage", usage(1));
        ObjectNode start = Wire.object().put("type", "message_start");
        start.set("message", message);
        events.add(frame("message_start", Wire.compact(start)));
        events.add(frame("content_block_start",
                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":" + emptyBlock() + "}"));
        events.add(frame("ping", "{\"type\": \"ping\"}"));
        if (tool != null) {
            events.add(frame("content_block_delta", delta("")));
        }
        for (String token : said.tokens()) {
            String text = "event: content_block_delta\ndata: " + delta(token) + "\n\n";
            events.add(new Event(text.getBytes(StandardCharsets.UTF_8), true));
        }
        end(events);
        return events;
    }

    private void end(List<Event> events) {
        events.add(frame("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"));
        ObjectNode delta = Wire.object().put("type", "message_delta");
        delta.putObject("delta").put("stop_reason", stopReason()).put("stop_sequence", said.stop());
        ObjectNode usage = delta.putObject("usage");
        counts(usage);
        usage.put("output_tokens", said.size());
        events.add(frame("message_delta", Wire.compact(delta)));
        events.add(frame("message_stop", "{\"type\":\"message_stop\"}"));
    }

    private ObjectNode envelope() {
        ObjectNode message = Wire.object();
        message.put("model", model).put("id", Wire.id("msg_01", 22));
        message.put("type", "message").put("role", "assistant").putArray("content");
        return message;
    }

    private ObjectNode usage(int output) {
        ObjectNode usage = Wire.object();
        counts(usage);
        usage.putObject("cache_creation")
                .put("ephemeral_5m_input_tokens", cached.written())
                .put("ephemeral_1h_input_tokens", 0);
        return usage.put("output_tokens", output).put("service_tier", "standard").put("inference_geo", "not_available");
    }

    private void counts(ObjectNode usage) {
        int fresh = Math.max(1, said.promptTokens() - cached.written() - cached.read());
        usage.put("input_tokens", fresh);
        usage.put("cache_creation_input_tokens", cached.written()).put("cache_read_input_tokens", cached.read());
    }

    private ObjectNode block() {
        if (tool == null) {
            return Wire.object().put("type", "text").put("text", said.text());
        }
        ObjectNode block = Wire.object().put("type", "tool_use").put("id", Wire.id("toolu_01", 22)).put("name", tool);
        JsonNode input = Wire.parse(said.text().getBytes(StandardCharsets.UTF_8)).orElseGet(Wire::object);
        block.set("input", input);
        return block;
    }

    private String emptyBlock() {
        if (tool == null) {
            return "{\"type\":\"text\",\"text\":\"\"}";
        }
        return "{\"type\":\"tool_use\",\"id\":" + Wire.quoted(Wire.id("toolu_01", 22)) + ",\"name\":"
                + Wire.quoted(tool) + ",\"input\":{}}";
    }

    private String delta(String piece) {
        String delta = tool == null
                ? "{\"type\":\"text_delta\",\"text\":" + Wire.quoted(piece) + "}"
                : "{\"type\":\"input_json_delta\",\"partial_json\":" + Wire.quoted(piece) + "}";
        return "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":" + delta + "}";
    }

    private String stopReason() {
        return switch (said.finish()) {
            case LENGTH -> "max_tokens";
            case STOP_TEXT -> "stop_sequence";
            case DONE -> tool == null ? "end_turn" : "tool_use";
        };
    }

    private static Event frame(String event, String data) {
        return Event.frame("event: " + event + "\ndata: " + data + "\n\n");
    }
}
