package com.vixenbliss.creator.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** As much of an API client as the demonstration data needs. */
final class ApiClient {

    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final String api;
    private final String token;

    private ApiClient(HttpClient client, String api, String token) {
        this.client = client;
        this.api = api;
        this.token = token;
    }

    /** @param baseUrl without a path */
    static ApiClient of(String baseUrl) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new ApiClient(client, baseUrl + "/api/v1", "");
    }

    ApiClient signedInAs(Person person) throws IOException, InterruptedException {
        JsonNode tokens = require(OK, "POST", "/auth/token",
                Map.of("email", person.email(), "password", person.password()));
        return new ApiClient(client, api, tokens.path("access_token").asText());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return require(OK, "GET", path, null);
    }

    /** Empty when there is none. */
    Optional<JsonNode> find(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", path, null);
        return response.statusCode() == NOT_FOUND
                ? Optional.empty() : Optional.of(body(OK, "GET " + path, response));
    }

    JsonNode create(String path, Object body) throws IOException, InterruptedException {
        return require(CREATED, "POST", path, body);
    }

    /** What takes a while: answered before it is done. */
    JsonNode order(String path, Object body) throws IOException, InterruptedException {
        return require(ACCEPTED, "POST", path, body);
    }

    /** Has something done to what the path names. */
    void tell(String path) throws IOException, InterruptedException {
        require(OK, "POST", path, Map.of());
    }

    /** What is there already, as the platform says by 409, is left alone. */
    void createUnlessThere(String path, Object body) throws IOException, InterruptedException {
        HttpResponse<String> response = send("POST", path, body);
        if (response.statusCode() != CONFLICT) {
            body(CREATED, "POST " + path, response);
        }
    }

    private JsonNode require(int status, String method, String path, Object body)
            throws IOException, InterruptedException {
        return body(status, method + " " + path, send(method, path, body));
    }

    private static JsonNode body(int status, String request, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != status) {
            throw new SeedRefused(request, response.statusCode(), response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> send(String method, String path, Object body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE)
                .header("Accept", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
