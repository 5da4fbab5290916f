package com.vixenbliss.creator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The played providers, told to misbehave. Whoever breaks them mends them: they are the same for all tests. */
public final class Sandbox {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI url;

    private Sandbox(URI url) {
        this.url = url;
    }

    public static Sandbox of(Platform platform) {
        return new Sandbox(platform.sandboxUrl());
    }

    /** @param fault as the sandbox's own page describes it, for example {@code {"operation":"stream","status":500}} */
    public void breaks(Map<String, Object> fault) {
        send("PUT", "/_faults", Api.text(fault));
    }

    /** Takes all faults back. */
    public void mend() {
        send("DELETE", "/_faults", "");
    }

    /** From now on models do what the last line says, at full speed, until {@link #behaves}. */
    public void obeysItsAttacker() {
        send("PUT", "/_behaviour", Api.text(Map.of("obedient", true)));
        send("PUT", "/_pacing", Api.text(Map.of("first_token_ms", 0, "token_interval_ms", 0)));
    }

    public void behaves() {
        send("DELETE", "/_behaviour", "");
        send("PUT", "/_pacing", Api.text(Map.of("first_token_ms", 150, "token_interval_ms", 15)));
    }

    /** What a provider was last asked for, newest first, with bodies. */
    public JsonNode calls(String operation) {
        return send("GET", "/_calls?operation=" + operation, "");
    }

    /** The same, and more of them. */
    public JsonNode calls(String operation, int limit) {
        return send("GET", "/_calls?operation=" + operation + "&limit=" + limit, "");
    }

    /** How many pictures were ordered with this seed. */
    public int drawn(long seed) {
        return send("GET", "/_replicate/predictions?seed=" + seed, "").path("count").asInt();
    }

    /** From now on a picture takes so long. */
    public void draws(int millis, int atOnce) {
        send("PUT", "/_replicate", Api.text(Map.of("run_ms", millis, "concurrency", atOnce)));
    }

    /** From now on a training takes so long and ends so: {@code draw}, {@code fail} or {@code lose}. */
    public void trains(int millis, String outcome) {
        send("PUT", "/_replicate", Api.text(Map.of("train_ms", millis, "train_outcome", outcome)));
    }

    /** From now on the function at Modal behaves so, as the sandbox's own page describes it. */
    public void atModal(Map<String, Object> conduct) {
        send("PUT", "/_modal", Api.text(conduct));
    }

    /** As usual again. */
    public void atModalAsUsual() {
        send("DELETE", "/_modal", "");
    }

    /** What was drawn at Modal with these words in the prompt: {@code count}, {@code starts}, {@code fetches} of weights. */
    public JsonNode drawnAtModal(String words) {
        return send("GET", "/_modal/renderings?prompt=" + words, "");
    }

    /** How many trainings were ordered with this trigger word. */
    public int trained(String trigger) {
        return send("GET", "/_replicate/trainings?trigger=" + trigger, "").path("count").asInt();
    }

    /** As usual again. */
    public void drawsAsUsual() {
        send("DELETE", "/_replicate", "");
    }

    /** Orders a picture as somebody else than the platform. @return the order's id */
    public String orders(String model, Map<String, Object> order) {
        return send("POST", "/replicate/v1/models/" + model + "/predictions", Api.text(order)).path("id").asText();
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .header("Authorization", "Bearer anybody")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new AssertionError(method + " " + path + " was answered " + response.body());
            }
            return Api.parse(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
