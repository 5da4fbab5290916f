package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.embedding.TextVectors;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.openai.OpenAiErrors.Wrong;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Clock;
import java.util.Optional;

/** OpenAI, under {@code /openai/v1}. */
public final class OpenAiVendor implements Vendor {

    private final Respondent respondent;
    private final TextVectors vectors;
    private final Clock clock;

    public OpenAiVendor(Respondent respondent, TextVectors vectors, Clock clock) {
        this.respondent = respondent;
        this.vectors = vectors;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public Request read(Call call) {
        Operation operation = operation(call);
        Optional<Wrong> wrong = unauthorised(call);
        if (wrong.isPresent()) {
            return refused(operation, "", wrong.get());
        }
        if (call.method().equals("GET") && call.path().startsWith("/v1/models")) {
            return Request.answered(operation, "", Models.answer(call.path()));
        }
        Optional<JsonNode> body = Wire.parse(call.body()).filter(JsonNode::isObject);
        return body.map(json -> posted(call, operation, json))
                .orElseGet(() -> refused(operation, "", OpenAiErrors.notJson()));
    }

    private Request posted(Call call, Operation operation, JsonNode body) {
        return switch (call.method() + " " + call.path()) {
            case "POST /v1/chat/completions" -> chat(body);
            case "POST /v1/embeddings" -> Embeddings.read(body, vectors);
            case "POST /v1/moderations" -> Moderations.read(body);
            default -> refused(operation, "", Wrong.request(404,
                    "Invalid URL (" + call.method() + " " + call.path() + ")", null, null));
        };
    }

    private Request chat(JsonNode body) {
        Optional<Wrong> wrong = ChatBody.wrong(body);
        if (wrong.isPresent()) {
            return refused(ChatBody.operation(body), body.path("model").asText(), wrong.get());
        }
        return new ChatRequest(body, respondent, clock.instant().getEpochSecond());
    }

    @Override
    public Answer failure(int status, Call call) {
        return OpenAiErrors.failure(status);
    }

    @Override
    public Event brokenStream() {
        return Event.frame("data: {\"error\":{\"message\":\"The server had an error while processing your request. "
                + "Sorry about that!\",\"type\":\"server_error\",\"param\":null,\"code\":null}}\n\n");
    }

    private static Operation operation(Call call) {
        return switch (call.path()) {
            case "/v1/chat/completions" -> Operation.CHAT;
            case "/v1/embeddings" -> Operation.EMBED;
            case "/v1/moderations" -> Operation.MODERATE;
            default -> Operation.OTHER;
        };
    }

    static Request refused(Operation operation, String model, Wrong wrong) {
        return Request.answered(operation, model, OpenAiErrors.error(wrong));
    }

    private static Optional<Wrong> unauthorised(Call call) {
        Optional<String> key = call.header("authorization").map(value -> value.replaceFirst("^Bearer ?", ""));
        if (key.isEmpty()) {
            return Optional.of(OpenAiErrors.missingKey());
        }
        return key.filter(Wire::refusedKey).map(OpenAiErrors::incorrectKey);
    }
}
