package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.prompt.Completion;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.List;

/** A completion in Gemini's shape. */
record GeneratedContent(String model, Completion said) {

    ObjectNode whole() {
        ObjectNode body = Wire.object();
        ObjectNode candidate = body.putArray("candidates").addObject();
        ObjectNode content = candidate.putObject("content");
        content.putArray("parts").addObject().put("text", said.text());
        content.put("role", "model");
        candidate.put("finishReason", finishReason()).put("index", 0);
        ObjectNode usage = body.putObject("usageMetadata");
        usage.put("promptTokenCount", said.promptTokens()).put("candidatesTokenCount", said.size());
        usage.put("totalTokenCount", said.promptTokens() + said.size());
        modality(usage, "promptTokensDetails", said.promptTokens());
        modality(usage, "candidatesTokensDetails", said.size());
        return body.put("modelVersion", model).put("responseId", responseId());
    }

    private static void modality(ObjectNode usage, String name, int tokens) {
        usage.putArray(name).addObject().put("modality", "TEXT").put("tokenCount", tokens);
    }

    /**
     * One response a token; the last one ends it.
     *
     * @param opening before the first response of an array, or before each event
     * @param closing behind the last response of an array; empty for events
     */
    List<Event> events(String opening, String separator, String closing) {
        boolean array = !closing.isEmpty();
        String tail = ",\"modelVersion\":" + Wire.quoted(model) + ",\"responseId\":\"" + responseId() + "\"}";
        List<String> tokens = said.tokens().isEmpty() ? List.of("") : said.tokens();
        List<Event> events = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i == tokens.size() - 1;
            String before = array && i > 0 ? separator : opening;
            String behind = array ? (last ? closing : "") : separator;
            events.add(Event.token(before + response(tokens.get(i), last) + tail + behind));
        }
        return events;
    }

    private String response(String token, boolean last) {
        return "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":" + Wire.quoted(token) + "}],\"role\":\"model\"}"
                + (last ? ",\"finishReason\":\"" + finishReason() + "\"" : "") + ",\"index\":0}],\"usageMetadata\":"
                + (last ? finalUsage() : usageSoFar());
    }

    private String usageSoFar() {
        return "{\"promptTokenCount\":" + said.promptTokens() + ",\"totalTokenCount\":" + said.promptTokens()
                + ",\"promptTokensDetails\":" + details(said.promptTokens()) + "}";
    }

    private String finalUsage() {
        return "{\"promptTokenCount\":" + said.promptTokens() + ",\"candidatesTokenCount\":" + said.size()
                + ",\"totalTokenCount\":" + (said.promptTokens() + said.size())
                + ",\"promptTokensDetails\":" + details(said.promptTokens())
                + ",\"candidatesTokensDetails\":" + details(said.size()) + "}";
    }

    private static String details(int tokens) {
        return "[{\"modality\":\"TEXT\",\"tokenCount\":" + tokens + "}]";
    }

    private String finishReason() {
        return said.finish() == Completion.Finish.LENGTH ? "MAX_TOKENS" : "STOP";
    }

    private static String responseId() {
        return Wire.id("", 23);
    }
}
