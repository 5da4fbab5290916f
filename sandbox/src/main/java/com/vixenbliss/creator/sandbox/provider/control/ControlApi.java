package com.vixenbliss.creator.sandbox.provider.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.fault.Fault;
import com.vixenbliss.creator.sandbox.provider.fault.Faults;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The sandbox's own paths, those that begin with {@code /_}: faults, pacing, behaviour, calls, health. */
public final class ControlApi {

    private static final int DEFAULT_LIMIT = 50;

    private final Faults faults;
    private final CallLog calls;
    private final Map<String, Function<Call, Answer>> panels = new ConcurrentHashMap<>();
    private volatile Pacing pacing = Pacing.DEMO;
    private volatile Behaviour behaviour = Behaviour.USUAL;

    public ControlApi(Faults faults, CallLog calls) {
        this.faults = faults;
        this.calls = calls;
    }

    public Pacing pacing() {
        return pacing;
    }

    public Behaviour behaviour() {
        return behaviour;
    }

    /** Adds controls of a vendor's own, below {@code /_} and its name. */
    public void addPanel(String vendor, Function<Call, Answer> panel) {
        panels.put("/_" + vendor, panel);
    }

    /** Answers a call to the control paths. */
    public Answer answer(Call call) {
        int end = call.path().indexOf('/', 1);
        Function<Call, Answer> panel = panels.get(end < 0 ? call.path() : call.path().substring(0, end));
        return panel == null ? own(call) : panel.apply(call);
    }

    private Answer own(Call call) {
        try {
            return switch (call.method() + " " + call.path()) {
                case "GET /_health" -> ok(Wire.object().put("status", "UP"));
                case "GET /_faults" -> ok(Wire.tree(faults.inForce()));
                case "PUT /_faults" -> arm(body(call));
                case "DELETE /_faults" -> disarm();
                case "GET /_pacing" -> ok(Wire.tree(pacing));
                case "PUT /_pacing" -> pace(body(call));
                case "GET /_behaviour" -> ok(Wire.tree(behaviour));
                case "PUT /_behaviour" -> behave(body(call));
                case "DELETE /_behaviour" -> behave(Wire.tree(Behaviour.USUAL));
                case "GET /_calls" -> ok(Wire.tree(newest(call)));
                case "GET /_calls/count" -> ok(count());
                case "PUT /_calls" -> record(body(call));
                case "DELETE /_calls" -> forget();
                default -> problem(404, "The sandbox has no " + call.method() + " " + call.path());
            };
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            return problem(400, wrong.getMessage());
        }
    }

    private Answer arm(JsonNode body) throws JsonProcessingException {
        if (body.isArray()) {
            faults.clear();
            for (JsonNode one : body) {
                faults.put(Wire.read(one, Fault.class));
            }
        } else {
            faults.put(Wire.read(body, Fault.class));
        }
        return ok(Wire.tree(faults.inForce()));
    }

    private Answer disarm() {
        faults.clear();
        return ok(Wire.tree(List.of()));
    }

    private Answer pace(JsonNode body) throws JsonProcessingException {
        pacing = Wire.read(body, Pacing.class);
        return ok(Wire.tree(pacing));
    }

    private Answer behave(JsonNode body) throws JsonProcessingException {
        behaviour = Wire.read(body, Behaviour.class);
        return ok(Wire.tree(behaviour));
    }

    private List<JsonNode> newest(Call call) {
        String limit = call.query().getOrDefault("limit", String.valueOf(DEFAULT_LIMIT));
        return calls.newest(call.query().get("provider"), call.query().get("operation"), Integer.parseInt(limit));
    }

    private JsonNode count() {
        Map<String, Long> counted = calls.counted();
        ObjectNode json = Wire.object();
        json.put("total", counted.values().stream().mapToLong(Long::longValue).sum());
        json.set("by_operation", Wire.tree(counted));
        return json;
    }

    private Answer record(JsonNode body) {
        calls.record(body.path("recording").asBoolean(true));
        return ok(body);
    }

    private Answer forget() {
        calls.clear();
        return ok(count());
    }

    private static JsonNode body(Call call) {
        return Wire.parse(call.body()).orElseThrow(() -> new IllegalArgumentException("The body is not JSON"));
    }

    private static Answer ok(JsonNode body) {
        return Answer.whole(200, Map.of("Content-Type", "application/json"), Wire.compact(body), 0);
    }

    private static Answer problem(int status, String detail) {
        ObjectNode body = Wire.object().put("status", status).put("detail", detail);
        return Answer.whole(status, Map.of("Content-Type", "application/problem+json"), Wire.compact(body), 0);
    }
}
