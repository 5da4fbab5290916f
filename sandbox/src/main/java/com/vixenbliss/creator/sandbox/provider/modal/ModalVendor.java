package com.vixenbliss.creator.sandbox.provider.modal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Vendor;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The function for SDXL with a LoRA, below {@code /modal}. */
public final class ModalVendor implements Vendor, AutoCloseable {

    private final Queue queue;
    private final Gateway gateway = new Gateway();
    private final Renderings renderings;

    public ModalVendor(Clock clock) {
        this.queue = new Queue(clock);
        this.renderings = new Renderings(queue);
    }

    @Override
    public String name() {
        return "modal";
    }

    @Override
    public Request read(Call call) {
        Operation operation = operation(call);
        if (List.of("modal-key", "modal-secret").stream().anyMatch(header -> Wire.refusedKey(call.header(header).orElse("")))) {
            return Request.answered(operation, "", text(401, "modal-http: missing credentials for proxy authorization"));
        }
        return new ModalRequest(call, operation, gateway, renderings, queue);
    }

    private static Operation operation(Call call) {
        if (call.method().equals("POST")) {
            return call.path().endsWith("/cancel") ? Operation.OTHER : Operation.DRAW;
        }
        return call.path().endsWith("/picture") ? Operation.FETCH : Operation.LOOK;
    }

    static Answer text(int status, String text) {
        return Answer.whole(status, Map.of("Content-Type", "text/plain"), text, 0);
    }

    static Answer json(int status, Object body) {
        return Answer.whole(status, Map.of("Content-Type", "application/json"), Wire.compact(body), 0);
    }

    @Override
    public Answer failure(int status, Call call) {
        return switch (status) {
            case 401 -> text(401, "modal-http: missing credentials for proxy authorization");
            case 429 -> text(429, "modal-http: too many concurrent requests").with(Map.of("Retry-After", "2"));
            case 503 -> text(503, "modal-http: service unavailable");
            default -> json(status, Wire.object().put("detail", status >= 500 ? "Internal Server Error" : "Bad Request"));
        };
    }

    /** Nothing here is streamed. */
    @Override
    public Event brokenStream() {
        return Event.frame("");
    }

    /** The controls below {@code /_modal}. */
    public Answer control(Call call) {
        try {
            return switch (call.method() + " " + call.path()) {
                case "GET /_modal" -> json(200, queue.conduct());
                case "PUT /_modal" -> behave(Wire.read(Wire.parse(call.body()).orElseGet(Wire::object), ModalConduct.class));
                case "DELETE /_modal" -> behave(ModalConduct.USUAL);
                case "GET /_modal/renderings" -> counted(call.query().getOrDefault("request_id", ""), call.query().getOrDefault("prompt", ""));
                case "DELETE /_modal/renderings" -> forget();
                default -> json(404, Wire.object().put("detail", "Not Found"));
            };
        } catch (JsonProcessingException wrong) {
            return json(400, Wire.object().put("detail", wrong.getOriginalMessage()));
        }
    }

    private Answer behave(ModalConduct conduct) {
        queue.behave(conduct);
        gateway.chill();
        return json(200, queue.conduct());
    }

    private Answer counted(String requestId, String prompt) {
        List<ObjectNode> found = queue.all().stream()
                .filter(one -> one.requestId().contains(requestId) && one.prompt().contains(prompt)).map(Rendering::counted).toList();
        ObjectNode json = Wire.object().put("count", found.size());
        json.put("starts", found.stream().mapToInt(one -> one.path("starts").asInt()).sum());
        json.put("fetches", found.stream().mapToInt(one -> one.path("fetches").asInt()).sum());
        ArrayNode all = json.putArray("renderings");
        found.forEach(all::add);
        return json(200, json);
    }

    private Answer forget() {
        queue.forget();
        return json(200, Wire.object().put("count", 0));
    }

    @Override
    public void close() {
        queue.close();
    }
}
