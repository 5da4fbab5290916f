package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Clock;
import java.util.Optional;

/** Anthropic: {@code POST /anthropic/v1/messages}. */
public final class AnthropicVendor implements Vendor {

    private final Respondent respondent;
    private final AnthropicHeaders headers;
    private final AnthropicErrors errors;
    private final PromptCache cache = new PromptCache();

    public AnthropicVendor(Respondent respondent, Clock clock) {
        this.respondent = respondent;
        this.headers = new AnthropicHeaders(clock);
        this.errors = new AnthropicErrors(headers);
    }

    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public Request read(Call call) {
        Optional<JsonNode> parsed = Wire.parse(call.body());
        JsonNode body = parsed.orElseGet(Wire::object);
        String model = body.path("model").asText("");
        Optional<Answer> refusal = refusal(call, parsed, body);
        if (refusal.isPresent()) {
            return Request.answered(Messages.operation(body), model, refusal.get());
        }
        return new MessagesRequest(body, respondent, headers, cache);
    }

    @Override
    public Answer failure(int status, Call call) {
        return errors.failure(status);
    }

    @Override
    public Event brokenStream() {
        return Event.frame("event: error\ndata: {\"type\":\"error\",\"error\":"
                + "{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n");
    }

    private Optional<Answer> refusal(Call call, Optional<JsonNode> parsed, JsonNode body) {
        if (!call.path().equals("/v1/messages")) {
            return Optional.of(errors.error(404, "Not found"));
        }
        if (!call.method().equals("POST")) {
            return Optional.of(errors.error(405, "Method Not Allowed"));
        }
        Optional<Answer> unauthorised = unauthorised(call);
        if (unauthorised.isPresent()) {
            return unauthorised;
        }
        if (call.header("anthropic-version").isEmpty()) {
            return Optional.of(errors.error(400, "anthropic-version: header is required"));
        }
        if (parsed.isEmpty() || !body.isObject()) {
            return Optional.of(errors.error(400, "The request body is not valid JSON"));
        }
        return Messages.wrong(body)
                .map(wrong -> errors.error(wrong.status(), wrong.message()));
    }

    private Optional<Answer> unauthorised(Call call) {
        Optional<String> bearer = call.header("authorization").map(value -> value.replaceFirst("^Bearer ", ""));
        Optional<String> key = call.header("x-api-key").or(() -> bearer);
        if (key.isEmpty()) {
            return Optional.of(errors.error(401, "x-api-key header is required"));
        }
        return key.filter(Wire::refusedKey).map(refused -> errors.error(401, "invalid x-api-key"));
    }

    /** Which of our operations a call is. */
    static Operation operation(boolean schema, boolean stream) {
        if (schema) {
            return Operation.EXTRACT;
        }
        return stream ? Operation.STREAM : Operation.CHAT;
    }
}
