package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One prediction from its order to its end; it never goes back. Guarded by its own lock. */
final class Order {

    private static final Duration KEPT = Duration.ofHours(1);

    private final String id;
    private final Model model;
    private final ObjectNode input;
    private final String self;
    private final Instant created;
    private final Instant deadline;
    private final Subscription subscription;
    private String status = "starting";
    private Instant started;
    private Instant completed;
    private List<String> outputs = List.of();
    private String error;

    /**
     * Whom to tell.
     *
     * @param url null for nobody
     * @param events as {@code webhook_events_filter}
     */
    record Subscription(String url, Set<String> events) {
        boolean wants(String event) {
            return url != null && events.contains(event);
        }
    }

    /**
     * @param self the API's address as the client sees it
     * @param deadline null when there is none
     */
    Order(String id, Model model, ObjectNode input, String self, Instant created, Instant deadline,
            Subscription subscription) {
        this.id = id;
        this.model = model;
        this.input = input;
        this.self = self;
        this.created = created;
        this.deadline = deadline;
        this.subscription = subscription;
    }

    String id() {
        return id;
    }

    Model model() {
        return model;
    }

    ObjectNode input() {
        return input;
    }

    String prompt() {
        return input.path("prompt").asText();
    }

    Instant created() {
        return created;
    }

    Instant deadline() {
        return deadline;
    }

    Subscription subscription() {
        return subscription;
    }

    /** Below which its pictures are fetched. */
    String delivery() {
        return self.replaceFirst("/v1$", "/delivery");
    }

    synchronized boolean waiting() {
        return status.equals("starting");
    }

    synchronized boolean ended() {
        return completed != null;
    }

    synchronized boolean begin(Instant now) {
        boolean begins = waiting();
        if (begins) {
            status = "processing";
            started = now;
        }
        return begins;
    }

    synchronized boolean succeed(List<String> drawn, Instant now) {
        outputs = ended() ? outputs : List.copyOf(drawn);
        return end("succeeded", now);
    }

    synchronized boolean fail(String why, Instant now) {
        error = ended() ? error : why;
        return end("failed", now);
    }

    synchronized boolean cancel(Instant now) {
        return end("canceled", now);
    }

    private boolean end(String how, Instant now) {
        boolean ends = !ended();
        if (ends) {
            status = how;
            started = started == null ? now : started;
            completed = now;
        }
        return ends;
    }

    synchronized ObjectNode toJson(Instant now) {
        boolean removed = completed != null && completed.plus(KEPT).isBefore(now);
        ObjectNode json = Wire.object().put("id", id).put("model", model.name()).put("version", model.version());
        json.set("input", removed ? Wire.object() : input);
        json.put("logs", "");
        json.set("output", removed ? null : output());
        json.put("data_removed", removed).put("error", error).put("source", "api").put("status", status);
        json.put("created_at", created.toString());
        json.put("started_at", text(started)).put("completed_at", text(completed));
        if (deadline != null) {
            json.put("deadline", deadline.toString());
        }
        addMetrics(json);
        String at = self + "/predictions/" + id;
        json.putObject("urls").put("cancel", at + "/cancel").put("get", at).put("web", "https://replicate.com/p/" + id);
        return json;
    }

    private JsonNode output() {
        if (outputs.isEmpty()) {
            return null;
        }
        return model.list() ? Wire.tree(outputs) : Wire.tree(outputs.getFirst());
    }

    private void addMetrics(ObjectNode json) {
        ObjectNode metrics = json.putObject("metrics");
        if (completed != null) {
            metrics.put("predict_time", Duration.between(started, completed).toMillis() / 1000.0);
            metrics.put("total_time", Duration.between(created, completed).toMillis() / 1000.0);
        }
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
