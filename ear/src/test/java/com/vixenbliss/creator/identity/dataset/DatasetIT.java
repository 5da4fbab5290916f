package com.vixenbliss.creator.identity.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.s3.S3Settings;
import com.vixenbliss.creator.platform.storage.s3.S3Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A data set from nothing to its archive: the real job, the played provider, the embedded storage. */
@Timeout(600)
class DatasetIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Platform platform;
    private Muse muse;
    private Api studio;
    private String path;

    @BeforeEach
    void anIdentityWithAnAnchor(Platform running) {
        platform = running;
        muse = Muse.of(platform);
        studio = muse.studio().api();
        path = muse.path();
        Sandbox.of(platform).draws(0, 16);
    }

    @AfterEach
    void drawAsUsual() {
        Sandbox.of(platform).drawsAsUsual();
    }

    @Test
    void fiftyPicturesAreDrawnJudgedAndPackedAndDecidedOn() throws Exception {
        studio.get(path).expect(404);
        studio.post(path + "/rebuild", Map.of("anew", true, "size", 5)).expect(422);
        assertThat(studio.post(path + "/rebuild", Map.of()).expect(202).text("status")).isEqualTo("drawing");
        studio.post(path + "/rebuild", Map.of()).expect(409);

        JsonNode ready = ready();
        assertThat(ready.path("target_count").asInt()).isEqualTo(50);
        assertThat(ready.path("accepted_count").asInt()).isEqualTo(50);
        assertThat(ready.path("used_count").asInt()).isEqualTo(40);
        assertThat(ready.path("missing")).isEmpty();
        assertThat(ready.path("caption_findings")).isEmpty();
        assertThat(one("select count(*) from renderings where subject_id in (select i.id from dataset_images i"
                + " join training_datasets d on d.id = i.dataset_id where d.avatar_id = ?)")).isEqualTo(String.valueOf(ready.path("images").size()));
        assertThat(one("select count(*) from cost_entries where avatar_id = ?")).isEqualTo(String.valueOf(ready.path("images").size()));
        assertThat(entries(ready)).hasSize(80);
        noTwoLookAlike();

        JsonNode image = first(ready, "used_in_training");
        JsonNode rejected = studio.patch(path + "/images/" + image.path("id").asText(), Map.of("accepted", false)).expect(200).json();
        assertThat(rejected.path("decided_by").asText()).isEqualTo("person");
        studio.patch(path + "/images/" + image.path("id").asText(), Map.of("caption", "long red hair")).expect(422);
        studio.patch(path + "/images/" + UUID.randomUUID(), Map.of("accepted", false)).expect(404);
        platform.fixtures().aStudio().api().get(path).expect(404);

        JsonNode again = await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(this::read, read ->
                read.path("status").asText().equals("ready") && !read.path("manifest_sha256").equals(ready.path("manifest_sha256")));
        assertThat(again.path("accepted_count").asInt()).isEqualTo(49);
        assertThat(entries(again)).hasSize(80);
        assertThat(entries(ready)).hasSize(80);
    }

    private JsonNode read() {
        return studio.get(path).expect(200).json();
    }

    private JsonNode ready() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(this::read,
                read -> !read.path("status").asText().matches("drawing|assembling"));
    }

    private static JsonNode first(JsonNode dataset, String flag) {
        return StreamSupport.stream(dataset.path("images").spliterator(), false).filter(image -> image.path(flag).asBoolean()).findFirst().orElseThrow();
    }

    /** Names of what the archive holds; each picture is one, and each caption begins with the trigger word. */
    private List<String> entries(JsonNode dataset) throws IOException, SQLException {
        String key = one("select archive_path from dataset_versions v join training_datasets d on d.id = v.dataset_id"
                + " where d.avatar_id = ? and v.manifest_sha256 = '" + dataset.path("manifest_sha256").asText() + "'");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stored(key)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".png")) {
                var picture = ImageIO.read(new ByteArrayInputStream(file.getValue()));
                assertThat(picture.getWidth() % 64 + picture.getHeight() % 64).isZero();
            } else {
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8)).startsWith(muse.trigger() + ", ");
            }
        }
        return List.copyOf(files.keySet());
    }

    private byte[] stored(String key) {
        Map<String, String> settings = new HashMap<>();
        for (String name : new String[] {"S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY"}) {
            settings.put(name, platform.told(name));
        }
        return new S3Store(new S3Settings(name -> Optional.ofNullable(settings.get(name)))).get(StorageKey.of(key));
    }

    private void noTwoLookAlike() throws SQLException {
        assertThat(one("select count(*) from dataset_images a join dataset_images b on b.dataset_id = a.dataset_id and b.id > a.id"
                + " join training_datasets d on d.id = a.dataset_id where d.avatar_id = ? and a.state = 'accepted' and b.state = 'accepted'"
                + " and bit_count((a.phash # b.phash)::bit(64)) <= 10")).isEqualTo("0");
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = platform.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, muse.avatar());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
