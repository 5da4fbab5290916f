package com.vixenbliss.creator.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A client of the REST API as an outsider would write it: nothing of the platform's own classes is used. Immutable. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI server;
    private final Map<String, String> headers;

    private Api(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    static Api of(Platform platform) {
        return new Api(platform.baseUrl(), Map.of());
    }

    /** The same client, sending one header more. */
    public Api with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Api(server, Map.copyOf(more));
    }

    public Api bearing(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** Signs in and answers a client that does so. */
    public Api as(Credentials person) {
        Answer token = post("/auth/token", Map.of("email", person.email(), "password", person.password()));
        return bearing(token.expect(200).text("access_token"));
    }

    /** @param path below {@code /api/v1} */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param body anything that Jackson writes, or text that is sent as it is */
    public Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    /** A file as the body. */
    public Answer upload(String path, String contentType, byte[] file) {
        return send(request(path).setHeader("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    public Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    public Answer patch(String path, Object body) {
        return send(request(path).method("PATCH", json(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer delete(String path, Object body) {
        return send(request(path).method("DELETE", json(body)));
    }

    /** GET whose answer is not text. */
    public HttpResponse<byte[]> download(String path) {
        return exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** POST that is answered by a stream of events. The caller closes it. */
    public EventStream stream(String path, Object body) {
        return open(request(path).setHeader("Accept", "text/event-stream").POST(json(body)));
    }

    /** GET that is answered by a stream of events. The caller closes it. */
    public EventStream stream(String path) {
        return open(request(path).setHeader("Accept", "text/event-stream").GET());
    }

    /** A request outside {@code /api/v1}, such as {@code /health/ready}. */
    public Answer getPage(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/api/v1" + path))
                .timeout(PATIENCE).header("Content-Type", "application/json").header("Accept", "application/json");
        headers.forEach(request::setHeader);
        return request;
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : text(body));
    }

    static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), parse(response.body()), response.body());
    }

    private static EventStream open(HttpRequest.Builder request) {
        return new EventStream(exchange(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
