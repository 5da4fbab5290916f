package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.Map;

/** Replicate's answers: plain JSON, and RFC 7807 where it says no. */
final class Problems {

    private static final Map<String, String> RATE = Map.of("ratelimit-remaining", "2999", "ratelimit-reset", "1");

    private Problems() {}

    static Answer ok(int status, Object body) {
        return Answer.whole(status, Map.of("Content-Type", "application/json"), Wire.compact(body), 0).with(RATE);
    }

    static Answer unauthenticated() {
        return problem(401, "Unauthenticated", "You did not pass a valid authentication token");
    }

    static Answer notFound() {
        return problem(404, null, "The requested resource could not be found.");
    }

    /** A model of that name is there already. */
    static Answer taken() {
        return problem(409, null, "A model with that name and owner already exists");
    }

    static Answer noDestination() {
        return problem(404, null, "The specified training destination does not exist");
    }

    static Answer notJson() {
        return problem(400, "Bad Request", "The request body could not be read as JSON");
    }

    static Answer closed(String field) {
        return problem(422, "Validation failed", "- body: Additional property " + field + " is not allowed\n");
    }

    static Answer invalid(List<InputCheck.Wrong> wrongs) {
        StringBuilder detail = new StringBuilder();
        ObjectNode body = Wire.object().put("title", "Input validation failed").put("status", 422);
        ArrayNode fields = body.putArray("invalid_fields");
        for (InputCheck.Wrong wrong : wrongs) {
            detail.append("- ").append(wrong.field()).append(": ").append(wrong.description()).append('\n');
            fields.addObject().put("type", wrong.kind()).put("field", wrong.field())
                    .put("description", wrong.description());
        }
        return problem(422, body.put("detail", detail.toString()));
    }

    /** What it would say with a status that it was told to answer with. */
    static Answer failure(int status) {
        return switch (status) {
            case 401 -> unauthenticated();
            case 402 -> problem(402, "Insufficient credit",
                    "You have insufficient credit to run this model. Go to https://replicate.com/account/billing#billing"
                            + " to purchase credit.");
            case 404 -> notFound();
            case 429 -> problem(429, null, "Request was throttled. Your rate limit resets in ~30s.")
                    .with(Map.of("ratelimit-remaining", "0", "ratelimit-reset", "30"));
            default -> problem(status, null, status >= 500 ? "Internal server error" : "Invalid request");
        };
    }

    private static Answer problem(int status, String title, String detail) {
        ObjectNode body = Wire.object();
        if (title != null) {
            body.put("title", title);
        }
        return problem(status, body.put("detail", detail).put("status", status));
    }

    private static Answer problem(int status, ObjectNode body) {
        return Answer.whole(status, Map.of("Content-Type", "application/problem+json"), Wire.compact(body), 0).with(RATE);
    }
}
