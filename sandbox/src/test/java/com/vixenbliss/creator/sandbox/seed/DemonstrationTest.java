package com.vixenbliss.creator.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a platform that only remembers what was created in it. */
class DemonstrationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> created = new ArrayList<>();
    private final List<JsonNode> templates = new ArrayList<>();
    private final Set<String> unique = new TreeSet<>();
    private JsonNode world;
    private JsonNode character;
    private HttpServer platform;
    private int signInStatus = 200;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/api/v1", this::answer);
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void aFirstStartMakesEverything() throws IOException, InterruptedException {
        demonstration().settle();

        assertThat(created).containsExactly("/auth/register", "/auth/register", "/studios", "/worlds", "/characters",
                "/characters/c1/episode-templates", "/characters/c1/episode-templates",
                "/characters/c1/episode-templates");
        assertThat(character.path("world_id").asText()).isEqualTo("w1");
    }

    @Test
    void aSecondStartMakesNothing() throws IOException, InterruptedException {
        demonstration().settle();
        created.clear();

        demonstration().settle();

        assertThat(created).isEmpty();
    }

    @Test
    void whatAnInterruptedStartLeftOutIsMade() throws IOException, InterruptedException {
        demonstration().settle();
        templates.removeLast();
        created.clear();

        demonstration().settle();

        assertThat(created).containsExactly("/characters/c1/episode-templates");
    }

    @Test
    void aRefusalNamesTheRequestAndShowsTheAnswer() {
        signInStatus = 401;

        assertThatThrownBy(() -> demonstration().settle()).isInstanceOf(SeedRefused.class)
                .hasMessageStartingWith("POST /auth/token was answered 401");
    }

    @Test
    void herPromptHasTheThreePlacesThatThePlatformFills() throws IOException, InterruptedException {
        demonstration().settle();

        assertThat(character.path("system_prompt").asText())
                .contains("{memories}", "{hooks}", "{relationship_stage}");
        assertThat(character.at("/visual_identity/age").asInt()).isEqualTo(29);
    }

    private Demonstration demonstration() {
        String url = "http://127.0.0.1:" + platform.getAddress().getPort();
        return new Demonstration(url, new Person("admin@example.com", "a", "A"),
                new Person("studio@example.com", "s", "S"), new Person("fan@example.com", "f", "F"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        if (path.equals("/auth/token")) {
            reply(exchange, signInStatus, "{\"access_token\": \"t\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            read(exchange, path);
        } else {
            create(exchange, path, JSON.readTree(exchange.getRequestBody()));
        }
    }

    private void create(HttpExchange exchange, String path, JsonNode body) throws IOException {
        String identity = path + body.path("email").asText() + body.path("slug").asText() + body.path("name").asText();
        if (!path.endsWith("templates") && !unique.add(identity)) {
            reply(exchange, 409, "{}");
            return;
        }
        created.add(path);
        switch (path) {
            case "/worlds" -> world = body;
            case "/characters" -> character = body;
            case "/characters/c1/episode-templates" -> templates.add(body);
            default -> { }
        }
        reply(exchange, 201, path.equals("/worlds") ? "{\"id\": \"w1\"}" : "{\"id\": \"c1\"}");
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/worlds" -> reply(exchange, 200, world == null ? "{\"data\": []}"
                    : "{\"data\": [{\"id\": \"w1\", \"name\": " + world.path("name") + "}]}");
            case "/characters/mira" -> reply(exchange, character == null ? 404 : 200, "{\"id\": \"c1\"}");
            default -> reply(exchange, 200, "{\"data\": " + templates + "}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
