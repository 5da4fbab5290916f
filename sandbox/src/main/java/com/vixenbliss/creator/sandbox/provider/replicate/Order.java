package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** One prediction or training from its order to its end; it never goes back. Guarded by its own lock. */
final class Order {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String ID_ALPHABET = "abcdefghjkmnpqrstvwxyz0123456789";

    private final String id = newId();
    private final Terms terms;
    private final Instant created;
    private String status = "starting";
    private Instant started;
    private Instant completed;
    private Duration work = Duration.ZERO;
    private JsonNode output;
    private String error;

    /** What is wanted. */
    enum Kind {
        PREDICTION,
        TRAINING;

        /** As addresses have it. */
        String plural() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }
    }

    /**
     * What was ordered.
     *
     * @param destination the model that a training makes a version of; null for a prediction
     * @param self the API's address as the client sees it
     * @param within after which time it is cancelled; null for never
     */
    record Terms(Kind kind, Model model, ObjectNode input, String destination, String self, Duration within, Subscription subscription) {}

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

    Order(Terms terms, Instant created) {
        this.terms = terms;
        this.created = created;
    }

    private static String newId() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            id.append(ID_ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ID_ALPHABET.length())));
        }
        return id.toString();
    }

    String id() {
        return id;
    }

    Terms terms() {
        return terms;
    }

    Model model() {
        return terms.model();
    }

    ObjectNode input() {
        return terms.input();
    }

    boolean trains() {
        return terms.kind() == Kind.TRAINING;
    }

    String prompt() {
        return input().path("prompt").asText();
    }

    /** The word that a training ties a likeness to: FLUX's trainer has one name for it and SDXL's another. */
    String trigger() {
        return input().path("trigger_word").asText(input().path("token_string").asText("TOK"));
    }

    Instant created() {
        return created;
    }

    /** Below which what it makes is fetched. */
    String delivery() {
        return terms.self().replaceFirst("/v1$", "/delivery");
    }

    synchronized boolean waiting() {
        return status.equals("starting");
    }

    synchronized boolean ended() {
        return completed != null;
    }

    /** @param takes how long it will be worked on */
    synchronized boolean begin(Instant now, Duration takes) {
        boolean begins = waiting();
        if (begins) {
            status = "processing";
            started = now;
            work = takes;
        }
        return begins;
    }

    synchronized boolean succeed(JsonNode made, Instant now) {
        output = ended() ? output : made;
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
        ObjectNode json = Wire.object().put("id", id).put("model", model().name()).put("version", model().version());
        json.set("input", removed ? Wire.object() : input());
        json.put("logs", removed ? "" : logs(now));
        json.set("output", removed ? null : output);
        json.put("data_removed", removed).put("error", error).put("source", "api").put("status", status);
        json.put("created_at", created.toString());
        json.put("started_at", text(started)).put("completed_at", text(completed));
        if (terms.within() != null) {
            json.put("deadline", created.plus(terms.within()).toString());
        }
        addMetrics(json);
        String at = terms.self() + "/" + terms.kind().plural() + "/" + id;
        json.putObject("urls").put("cancel", at + "/cancel").put("get", at).put("web", "https://replicate.com/p/" + id);
        return json;
    }

    /** A prediction says nothing. */
    private String logs(Instant now) {
        return trains() && started != null
                ? TrainingLog.at(this, work, Duration.between(started, completed == null ? now : completed))
                : "";
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
