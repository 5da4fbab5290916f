package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.embedding.TextVectors;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gemini: {@code /gemini/v1beta/models/{model}:{method}}. */
public final class GeminiVendor implements Vendor {

    private static final Pattern PATH = Pattern.compile("/(v1(?:beta)?)/models(?:/([^:/]+)(?::(\\w+))?)?");

    private final Respondent respondent;
    private final TextVectors vectors;

    public GeminiVendor(Respondent respondent, TextVectors vectors) {
        this.respondent = respondent;
        this.vectors = vectors;
    }

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public Request read(Call call) {
        GeminiErrors errors = new GeminiErrors(call);
        Matcher path = PATH.matcher(call.path());
        if (!path.matches()) {
            return Request.answered(Operation.OTHER, "", errors.noPath());
        }
        String model = path.group(2) == null ? "" : path.group(2);
        String method = path.group(3) == null ? "" : path.group(3);
        Optional<Answer> unauthorised = unauthorised(call, errors);
        if (unauthorised.isPresent()) {
            return Request.answered(operation(method), model, unauthorised.get());
        }
        if (call.method().equals("GET")) {
            return Request.answered(Operation.OTHER, model, GeminiModels.answer(model, errors));
        }
        if (!GeminiModels.known(model) || operation(method) == Operation.OTHER && !method.equals("countTokens")) {
            return Request.answered(operation(method), model, errors.unknownModel(path.group(1), model, method));
        }
        return posted(call, model, method, errors);
    }

    private Request posted(Call call, String model, String method, GeminiErrors errors) {
        Optional<JsonNode> body = Wire.parse(call.body()).filter(JsonNode::isObject);
        if (body.isEmpty()) {
            return Request.answered(operation(method), model, errors.notJson());
        }
        Optional<Answer> wrong = Contents.wrong(method, body.get(), errors);
        if (wrong.isPresent()) {
            return Request.answered(Contents.operation(operation(method), body.get()), model, wrong.get());
        }
        return switch (method) {
            case "embedContent", "batchEmbedContents" -> Request.answered(
                    Operation.EMBED, model, GeminiEmbeddings.answer(method, model, body.get(), vectors));
            case "countTokens" -> Request.answered(Operation.OTHER, model, Contents.count(model, body.get()));
            default -> new GenerateRequest(model, method, call, body.get(), respondent);
        };
    }

    @Override
    public Answer failure(int status, Call call) {
        return new GeminiErrors(call).failure(status);
    }

    /** Gemini breaks a stream with a bare error document, without {@code data:}. */
    @Override
    public Event brokenStream() {
        return Event.frame("{\n  \"error\": {\n    \"code\": 499,\n    \"message\": \"The operation was cancelled.\",\n"
                + "    \"status\": \"CANCELLED\"\n  }\n}\n");
    }

    /** A key may come as a header or in the address. A call without one is another error than one with a bad one. */
    private static Optional<Answer> unauthorised(Call call, GeminiErrors errors) {
        Optional<String> key = call.header("x-goog-api-key").or(() -> Optional.ofNullable(call.query().get("key")));
        if (key.isEmpty()) {
            return Optional.of(errors.noKey());
        }
        return key.filter(Wire::refusedKey).map(errors::badKey);
    }

    private static Operation operation(String method) {
        return switch (method) {
            case "generateContent" -> Operation.CHAT;
            case "streamGenerateContent" -> Operation.STREAM;
            case "embedContent", "batchEmbedContents" -> Operation.EMBED;
            default -> Operation.OTHER;
        };
    }
}
