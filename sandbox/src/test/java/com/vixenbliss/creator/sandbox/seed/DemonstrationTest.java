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
    private JsonNode kit;
    private boolean ordered;
    private boolean chosen;
    private String drawnAs = "candidate";
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
                "/characters/c1/episode-templates", "/avatar-kits", "/avatar-kits/k1/activate");
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
    void aPortraitIsDrawnAndChosenOnce() throws IOException, InterruptedException {
        demonstration().settle();
        created.clear();

        assertThat(demonstration().paint()).isTrue();
        assertThat(demonstration().paint()).isTrue();

        assertThat(created).containsExactly("/avatar-kits/k1/anchors", "/avatar-kits/k1/anchors/a1/primary");
    }

    @Test
    void aPortraitThatCannotBeDrawnIsLeftForTheNextStart() throws IOException, InterruptedException {
        demonstration().settle();
        drawnAs = "failed";

        assertThat(demonstration().paint()).isFalse();
    }

    @Test
    void herKitDescribesHerInWords() throws IOException, InterruptedException {
        demonstration().settle();

        assertThat(kit.path("character_id").asText()).isEqualTo("c1");
        assertThat(kit.path("appearance_prompt").asText()).contains("hazel eyes");
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
            case "/avatar-kits" -> kit = body;
            case "/avatar-kits/k1/anchors" -> ordered = true;
            case "/avatar-kits/k1/anchors/a1/primary" -> chosen = true;
            default -> { }
        }
        int status = path.endsWith("/anchors") ? 202 : path.startsWith("/avatar-kits/") ? 200 : 201;
        reply(exchange, status, "{\"id\": \"" + path.replaceFirst("/avatar-(k).*|/(w|c).*", "$1$2") + "1\"}");
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/worlds" -> reply(exchange, 200, world == null ? "{\"data\": []}"
                    : "{\"data\": [{\"id\": \"w1\", \"name\": " + world.path("name") + "}]}");
            case "/characters/mira" -> reply(exchange, character == null ? 404 : 200, "{\"id\": \"c1\"}");
            case "/avatar-kits" -> reply(exchange, 200, kit == null ? "{\"data\": []}" : "{\"data\": [{\"id\": \"k1\"}]}");
            case "/avatar-kits/k1" -> reply(exchange, 200, chosen ? "{\"primary_anchor_id\": \"a1\"}" : "{}");
            case "/avatar-kits/k1/assets" -> reply(exchange, 200, ordered
                    ? "{\"data\": [{\"id\": \"a1\", \"status\": \"" + drawnAs + "\"}]}" : "{\"data\": []}");
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
