package com.vixenbliss.creator.sandbox.provider.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Duration;
import java.time.Instant;

/** One picture from its order to its end; it never goes back. Guarded by its own lock. */
final class Rendering {

    private final JsonNode order;
    private final String base;
    private final String callId = Wire.id("fc-01", 21);
    private final Instant created;
    private String status = "queued";
    private String error;
    private Instant started;
    private Instant ended;
    private byte[] picture;
    private int starts;
    private int fetches;

    /** @param base the address of the function as the client sees it */
    Rendering(JsonNode order, String base, Instant created) {
        this.order = order;
        this.base = base;
        this.created = created;
    }

    String requestId() {
        return order.path("request_id").asText();
    }

    String prompt() {
        return order.path("prompt").asText();
    }

    JsonNode order() {
        return order;
    }

    Instant created() {
        return created;
    }

    synchronized boolean ended() {
        return ended != null;
    }

    synchronized boolean begin(Instant now) {
        boolean begins = status.equals("queued");
        if (begins) {
            status = "running";
            started = now;
            starts++;
        }
        return begins;
    }

    synchronized void fetched() {
        fetches++;
    }

    synchronized void succeed(byte[] drawn, Instant now) {
        if (end("succeeded", null, now)) {
            picture = drawn;
        }
    }

    /** @param how {@code failed}, {@code refused} or {@code canceled} */
    synchronized boolean end(String how, String why, Instant now) {
        boolean ends = ended == null;
        if (ends) {
            status = how;
            error = why;
            ended = now;
        }
        return ends;
    }

    /** Null when there is none. */
    synchronized byte[] picture() {
        return picture;
    }

    synchronized boolean succeeded() {
        return status.equals("succeeded");
    }

    /** The picture is no longer kept. */
    synchronized void remove() {
        picture = null;
    }

    synchronized ObjectNode toJson() {
        ObjectNode json = Wire.object().put("request_id", requestId()).put("call_id", callId).put("status", status).put("error", error);
        json.put("created_at", created.toString());
        json.put("gpu_seconds", started == null || ended == null ? null : Duration.between(started, ended).toMillis() / 1000.0);
        return json.put("picture", picture == null ? null : base + "/renderings/" + requestId() + "/picture");
    }

    /** For the control API: beside it how often it was begun and its weights were fetched. */
    synchronized ObjectNode counted() {
        return toJson().put("starts", starts).put("fetches", fetches);
    }
}
