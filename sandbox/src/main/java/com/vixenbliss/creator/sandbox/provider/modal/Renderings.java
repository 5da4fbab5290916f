package com.vixenbliss.creator.sandbox.provider.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The function's own interface, as a FastAPI application has it. */
final class Renderings {

    private static final Pattern ONE = Pattern.compile("/renderings/([A-Za-z0-9_-]{1,100})(/picture|/cancel)?");
    private static final int SMALLEST = 512;
    private static final int LARGEST = 1_536;

    private final Queue queue;

    Renderings(Queue queue) {
        this.queue = queue;
    }

    Answer answer(Call call) {
        if (call.is("POST", "/renderings")) {
            return order(call);
        }
        Matcher one = ONE.matcher(call.path());
        Optional<Rendering> found = one.matches() ? queue.find(one.group(1)) : Optional.empty();
        if (found.isEmpty()) {
            return missing(404);
        }
        return switch (call.method() + " " + one.group(2)) {
            case "GET null" -> ModalVendor.json(200, found.get().toJson());
            case "GET /picture" -> picture(found.get());
            case "POST /cancel" -> cancel(found.get());
            default -> ModalVendor.json(405, Wire.object().put("detail", "Method Not Allowed"));
        };
    }

    private Answer order(Call call) {
        Optional<JsonNode> body = Wire.parse(call.body()).filter(JsonNode::isObject);
        ArrayNode wrongs = body.map(Renderings::wrongs).orElseGet(() -> wrong(Wire.object().putArray("detail"), "", "JSON decode error", "json_invalid"));
        if (!wrongs.isEmpty()) {
            return ModalVendor.json(422, Wire.object().set("detail", wrongs));
        }
        String base = "http://" + call.header("host").orElse("127.0.0.1") + "/modal";
        Rendering rendering = new Rendering(body.get(), base, queue.now());
        boolean taken = queue.take(rendering);
        return ModalVendor.json(taken ? 202 : 200, queue.find(rendering.requestId()).orElse(rendering).toJson());
    }

    private static ArrayNode wrongs(JsonNode body) {
        ArrayNode wrongs = Wire.object().putArray("detail");
        for (String field : List.of("request_id", "prompt", "width", "height", "seed", "lora")) {
            if (body.path(field).isMissingNode() || body.path(field).isNull()) {
                wrong(wrongs, field, "Field required", "missing");
            }
        }
        if (!body.path("request_id").asText("a").matches("[A-Za-z0-9_-]{1,100}")) {
            wrong(wrongs, "request_id", "String should match pattern '^[A-Za-z0-9_-]{1,100}$'", "string_pattern_mismatch");
        }
        for (String side : List.of("width", "height")) {
            int length = body.path(side).asInt(SMALLEST);
            if (length % 8 != 0 || length < SMALLEST || length > LARGEST) {
                wrong(wrongs, side, "Input should be a multiple of 8 from 512 to 1536", "multiple_of");
            }
        }
        if (!body.path("format").asText("png").matches("png|webp|jpg")) {
            wrong(wrongs, "format", "Input should be 'png', 'webp' or 'jpg'", "literal_error");
        }
        if (body.path("lora").isObject() && !body.at("/lora/url").asText().matches("https?://.+")) {
            wrong(wrongs, "lora", "url: Input should be a valid URL", "url_parsing");
        }
        return wrongs;
    }

    private static ArrayNode wrong(ArrayNode wrongs, String field, String message, String type) {
        wrongs.addObject().put("msg", message).put("type", type).putArray("loc").add("body").add(field);
        return wrongs;
    }

    private static Answer picture(Rendering rendering) {
        byte[] picture = rendering.picture();
        if (picture == null) {
            return missing(rendering.succeeded() ? 410 : 404);
        }
        String format = rendering.order().path("format").asText("png").replace("jpg", "jpeg");
        return Answer.bytes(200, Map.of("Content-Type", "image/" + format), picture);
    }

    private Answer cancel(Rendering rendering) {
        queue.cancel(rendering);
        return ModalVendor.json(200, rendering.toJson());
    }

    private static Answer missing(int status) {
        return ModalVendor.json(status, Wire.object().put("detail", status == 410 ? "Gone" : "Not Found"));
    }
}
