package com.vixenbliss.creator.sandbox.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Talks to a sandbox as a client would, with a valid key of every vendor unless told otherwise. */
final class SandboxClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String[] headers;

    SandboxClient(URI base) {
        this(base, "x-api-key", "k", "anthropic-version", "2023-06-01", "authorization", "Bearer k", "x-goog-api-key",
                "k");
    }

    private SandboxClient(URI base, String... headers) {
        this.base = base;
        this.headers = headers;
    }

    SandboxClient withHeaders(String... others) {
        return new SandboxClient(base, others);
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The documents behind {@code data:} of a stream, {@code [DONE]} left out. */
    static List<JsonNode> frames(String stream) {
        return Arrays.stream(stream.split("\\R"))
                .filter(line -> line.startsWith("data:") && !line.contains("[DONE]"))
                .map(line -> json(line.substring("data:".length())))
                .toList();
    }

    static JsonNode json(String text) {
        return Wire.parse(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError("Not JSON: " + text));
    }
}
