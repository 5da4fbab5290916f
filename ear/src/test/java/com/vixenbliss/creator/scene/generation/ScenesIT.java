package com.vixenbliss.creator.scene.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a picture, and of its price, when people change their minds while it is drawn. */
class ScenesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int A_MINUTE = 60_000;
    private static final int AS_MANY_AS_ONE_LIKES = 64;
    private static final int THE_HOUSE_ALLOWS = 10;

    private final Platform platform;
    private final Sandbox sandbox;
    private Credentials person;
    private Api fan;
    private String id;
    private String episode;

    ScenesIT(Platform platform) {
        this.platform = platform;
        this.sandbox = Sandbox.of(platform);
    }

    @BeforeEach
    void somebodyWhoTalks() {
        person = platform.fixtures().aRegisteredPerson();
        fan = platform.api().as(person);
        id = fan.get("/me").expect(200).text("id");
        String character = platform.fixtures().aCharacter(platform.fixtures().aStudio());
        episode = fan.post("/episodes", Map.of("character_id", character)).expect(201).text("id");
    }

    @AfterEach
    void drawAsUsual() {
        sandbox.drawsAsUsual();
    }

    @Test
    void aPictureCanBeFetchedUntilItIsDeleted() {
        Answer ticket = order().expect(202);
        String path = "/scenes/" + ticket.text("scene_id");
        assertThat(ticket.header("Location")).endsWith(path);
        JsonNode scene = await().atMost(PATIENCE).until(() -> fan.get(path).expect(200).json(), now -> now.path("status").asText().equals("ready"));
        URI picture = URI.create(scene.path("image_url").asText());
        assertThat(bytes(picture)).isPositive();
        assertThat(purse().path("balance").asInt()).isEqualTo(95);

        fan.delete(path).expect(204);

        assertThat(fan.get(path).status()).isEqualTo(404);
        await().atMost(PATIENCE).until(() -> bytes(picture) == 0);
        assertThat(purse().path("balance").asInt()).as("it was drawn, and is paid for").isEqualTo(95);
    }

    @Test
    void whatIsDeletedWhileItIsDrawnIsNotPaidFor() {
        sandbox.draws(A_MINUTE, AS_MANY_AS_ONE_LIKES);
        String path = "/scenes/" + order().expect(202).text("scene_id");
        await().atMost(PATIENCE).until(() -> fan.get(path).expect(200).text("status").equals("generating"));
        assertThat(purse().path("reserved").asInt()).isEqualTo(5);

        fan.delete(path).expect(204);

        assertThat(fan.get(path).status()).isEqualTo(404);
        await().atMost(PATIENCE).until(() -> purse().path("reserved").asInt() == 0);
        assertThat(purse().path("balance").asInt()).isEqualTo(100);
    }

    @Test
    void nobodyHasMorePicturesUnderWayThanTheHouseAllows() {
        sandbox.draws(A_MINUTE, AS_MANY_AS_ONE_LIKES);

        List<Answer> answers = IntStream.range(0, THE_HOUSE_ALLOWS + 3).mapToObj(any -> order()).toList();

        long taken = answers.stream().filter(answer -> answer.status() == 202).count();
        assertThat(taken).isBetween(1L, (long) THE_HOUSE_ALLOWS);
        assertThat(answers.subList((int) taken, answers.size())).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        });
        assertThat(purse().path("reserved").asLong()).as("what was refused costs nothing").isEqualTo(5 * taken);
    }

    @Test
    void whoLeavesWhileAPictureIsDrawnLeavesNothingBehind() throws SQLException, IOException {
        sandbox.draws(A_MINUTE, AS_MANY_AS_ONE_LIKES);
        String path = "/scenes/" + order().expect(202).text("scene_id");
        await().atMost(PATIENCE).until(() -> fan.get(path).expect(200).text("status").equals("generating"));

        Answer begun = fan.delete("/me", Map.of("password", person.password())).expect(202);

        String page = begun.header("Location").replaceFirst("^/api/v1", "");
        await().atMost(PATIENCE).until(() -> platform.api().get(page).expect(200).text("status").equals("done"));
        sandbox.drawsAsUsual();
        for (String table : List.of("scene_images", "image_assets", "renderings")) {
            assertThat(rows(table)).as(table).isZero();
        }
        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> rows("image_assets") == 0 && objects() == 0);
    }

    private Answer order() {
        return fan.post("/scenes/generate", Map.of("episode_id", episode));
    }

    private JsonNode purse() {
        return fan.get("/credits").expect(200).json();
    }

    /** 0 when nothing is there. */
    private static long bytes(URI picture) {
        try (var content = picture.toURL().openStream()) {
            return content.readAllBytes().length;
        } catch (IOException gone) {
            return 0;
        }
    }

    private long rows(String table) throws SQLException {
        try (Connection connection = platform.connect(); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + table + " where user_id = '" + id + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private long objects() throws IOException {
        Path folder = platform.directory().storage().resolve(platform.told("S3_BUCKET")).resolve("scenes").resolve(id);
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
