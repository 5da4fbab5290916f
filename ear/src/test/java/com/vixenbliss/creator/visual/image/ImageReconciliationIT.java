package com.vixenbliss.creator.visual.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures whose rows and objects came apart behind the server's back are brought together by its job. */
class ImageReconciliationIT {

    private static final byte[] CONTENT = {1, 2, 3, 4};
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Platform platform;
    private Api admin;

    @BeforeEach
    void anAdministrator(Platform running) {
        platform = running;
        admin = running.api().as(running.admin());
    }

    @Test
    void whatCameApartIsFinishedUndoneDeletedOrTold() throws Exception {
        UUID whole = row("storing", "10 minutes");
        lay("scenes/it/" + whole + ".webp", Duration.ZERO);
        lay("scenes/it/" + whole + "_thumb.webp", Duration.ZERO);
        UUID half = row("storing", "10 minutes");
        Path halfFile = lay("scenes/it/" + half + ".webp", Duration.ZERO);
        UUID leaving = row("removing", "10 minutes");
        Path leavingFile = lay("scenes/it/" + leaving + ".webp", Duration.ZERO);
        UUID robbed = row("stored", "10 minutes");
        UUID young = row("storing", "1 second");
        Path orphan = lay("avatars/it/" + UUID.randomUUID() + ".webp", Duration.ofHours(2));
        Path fresh = lay("avatars/it/" + UUID.randomUUID() + ".webp", Duration.ofMinutes(2));

        await().atMost(PATIENCE).until(() -> admin.post("/jobs/image-reconciliation/start", "").status() == 202);
        JsonNode runs = ended();

        assertThat(runs.at("/0/status").asText()).isEqualTo("completed");
        assertThat(String.join(" ", runs.findValuesAsText("result"))).contains("finished=", "undone=", "removed=", "missing=", "orphan=");
        assertThat(state(whole)).isEqualTo("stored");
        assertThat(state(half)).isNull();
        assertThat(state(leaving)).isNull();
        assertThat(state(robbed)).isEqualTo("missing");
        assertThat(state(young)).isEqualTo("storing");
        assertThat(halfFile).doesNotExist();
        assertThat(leavingFile).doesNotExist();
        assertThat(orphan).doesNotExist();
        assertThat(fresh).exists();
    }

    private JsonNode ended() {
        return await().atMost(PATIENCE).until(
                () -> admin.get("/jobs/image-reconciliation").expect(200).json(),
                view -> !view.has("node") && !view.at("/runs/0/status").asText().startsWith("start")).path("runs");
    }

    private Path lay(String key, Duration age) throws IOException {
        Path file = platform.directory().storage().resolve(platform.told("S3_BUCKET")).resolve(key);
        Files.createDirectories(file.getParent());
        Files.write(file, CONTENT);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    private UUID row(String state, String age) throws Exception {
        UUID id = UUID.randomUUID();
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement("""
                insert into image_assets (id, updated_at, type, state, origin, storage_bucket, storage_path, thumbnail_path, width, height,
                                          mime, bytes, thumbnail_bytes, sha256, phash, phash_bands)
                values (?, now() - ?::interval, 'scene', ?, 'synthetic', 'creator', ?, ?, 1, 1, 'image/webp', 4, 4, ?, 0, '{}')
                """)) {
            sql.setObject(1, id);
            sql.setString(2, age);
            sql.setString(3, state);
            sql.setString(4, "scenes/it/" + id + ".webp");
            sql.setString(5, "scenes/it/" + id + "_thumb.webp");
            sql.setString(6, sha256);
            sql.executeUpdate();
        }
        return id;
    }

    private String state(UUID id) throws SQLException {
        try (Connection connection = platform.connect();
                PreparedStatement sql = connection.prepareStatement("select state from image_assets where id = ?")) {
            sql.setObject(1, id);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
