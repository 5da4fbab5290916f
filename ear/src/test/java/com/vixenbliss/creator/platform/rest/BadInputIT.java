package com.vixenbliss.creator.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Platform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send: the documented problem comes back, nothing changes, and no word of ours slips out. */
class BadInputIT {

    private static People people;
    private static URI server;

    private Answer answer;

    @BeforeAll
    static void aStudio(Platform platform) {
        people = People.of(platform);
        server = platform.baseUrl();
    }

    @AfterEach
    void everyRefusalIsAProblemWithoutInternalText() {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).startsWith("urn:vixenbliss:problem:");
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.text("trace_id")).isEqualTo(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.text("instance")).startsWith("/api/v1/");
        assertThat(answer.text()).doesNotContainIgnoringCase(
                "exception", "com.vixenbliss", "jackson", "resteasy", "hibernate", "java.", "sql", "\\tat ");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("null", "null"),
                Arguments.of("half of it", "{\"name\":"),
                Arguments.of("two of them", "{} {}"),
                Arguments.of("a key twice", "{\"name\":\"a\",\"name\":\"b\"}"),
                Arguments.of("U+0000", "{\"name\":\"a\\u0000\"}"),
                Arguments.of("half a surrogate pair", "{\"name\":\"\\ud800\"}"),
                Arguments.of("2,000 nested arrays", "{\"scenes\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"),
                Arguments.of("a number without end", "{\"name\":1e100000000}"),
                Arguments.of("a long number", "{\"name\":" + "9".repeat(10_000) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void whatIsNotJsonIs400(String what, String body) {
        answer = people.studio().post("/worlds", body);

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"name\":\"x\",\"studio_id\":\"01a20166-0000-7000-8000-000000000000\"} | studio_id",
        "{\"name\":\"x\",\"scenes\":[{\"name\":\"y\",\"role\":\"admin\"}]} | scenes[0].role",
        "{\"name\":5} | name",
        "{\"name\":[]} | name",
        "{\"name\":\"x\",\"scenes\":\"none\"} | scenes",
        "{\"name\":\"   \"} | name",
        "{\"name\":\"a\\u202eb\"} | name",
        "{\"description\":\"x\"} | name",
        "{\"name\":\"x\",\"scenes\":[null]} | scenes[0]",
        "{\"name\":\"x\",\"scenes\":[{\"name\":\"\"}]} | scenes[0].name"})
    void whatIsNotWantedIs422AndNamed(String body, String field) {
        answer = people.studio().post("/worlds", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("errors/0/field")).isEqualTo(field);
    }

    @Test
    void longTextIsRefusedByItsRuleAndALongBodyByItsLength() {
        answer = people.studio().post("/worlds", "{\"name\":\"" + "a".repeat(81) + "\"}");
        assertThat(answer.text("errors/0/field")).isEqualTo("name");

        answer = people.studio().post("/worlds", "{\"name\":\"" + "a".repeat(2_000_000) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aLongBodyOfUnknownLengthIsRefusedToo() throws Exception {
        byte[] body = ("{\"name\":\"" + "a".repeat(2_000_000) + "\"}").getBytes();
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        answer = raw("/auth/token", chunks, "application/json");

        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xC0, 0xED})
    void bytesThatAreNotUtf8Are400(int odd) throws Exception {
        byte[] body = {'{', '"', 'e', '"', ':', '"', (byte) odd, '"', '}'};
        answer = raw("/auth/token", BodyPublishers.ofByteArray(body), "application/json");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void xmlIsNotRead() throws Exception {
        String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";
        answer = raw("/auth/token", BodyPublishers.ofString(xml), "application/xml");

        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({"/worlds/not-an-id", "/characters/no-such-slug", "/episode-templates/1", "/nothing/here",
        "/characters/01a20166-0000-7000-8000-000000000000/episode-templates"})
    void whatIsNotThereIs404(String path) {
        answer = people.studio().get(path);

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void theProtocolIsHeld() {
        answer = people.studio().delete("/worlds");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");

        answer = people.studio().with("Accept", "text/csv").get("/worlds");
        assertThat(answer.status()).isEqualTo(406);

        answer = people.studio().with("X-Request-Id", "mine-1").get("/worlds/x");
        assertThat(answer.text("trace_id")).isEqualTo("mine-1");
        answer = people.studio().with("X-Request-Id", "<script>").get("/worlds/x");
        assertThat(answer.text("trace_id")).isNotEqualTo("<script>");
    }

    @Test
    void strangersAreAskedWhoTheyAre(Platform platform) {
        answer = platform.api().get("/characters");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");

        answer = people.fan().post("/characters", "{}");
        assertThat(answer.status()).isEqualTo(403);
    }

    private static Answer raw(String path, BodyPublisher body, String type) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(server + "/api/v1" + path))
                        .header("Content-Type", type)
                        .version(HttpClient.Version.HTTP_1_1)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(),
                new ObjectMapper().readTree(response.body()), response.body());
    }
}
