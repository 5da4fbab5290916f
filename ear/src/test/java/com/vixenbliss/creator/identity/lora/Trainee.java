package com.vixenbliss.creator.identity.lora;

import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.s3.S3Settings;
import com.vixenbliss.creator.platform.storage.s3.S3Store;
import com.vixenbliss.creator.visual.kit.Shots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An identity whose data set is ready, put together behind the platform's back. */
public record Trainee(UUID avatar, String trigger) {

    private static final int PICTURES = 12;

    public static Trainee of(Platform platform, UUID studio) throws Exception {
        UUID avatar = UUID.randomUUID();
        UUID dataset = UUID.randomUUID();
        String trigger = "VX" + avatar.toString().substring(0, 8).toUpperCase();
        StorageKey archive = StorageKey.of("datasets/" + avatar + "/one.zip");
        byte[] zip = zip(trigger);
        Map<String, String> storage = Stream.of("S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY")
                .collect(Collectors.toMap(name -> name, platform::told));
        new S3Store(new S3Settings(name -> Optional.ofNullable(storage.get(name)))).put(archive, zip, "application/zip");
        run(platform, "insert into avatars (id, studio_id, niche, trigger_word) values (?, ?, 'fitness', ?)", avatar, studio, trigger);
        run(platform, """
                insert into training_datasets (id, avatar_id, status, target_count, attempts, trigger_word, seed, model, anchor_image_id,
                        anchor_sha256, manifest_sha256)
                values (?, ?, 'ready', 12, 3, ?, 1, 'm', gen_random_uuid(), 'a', 'manifest')""", dataset, avatar, trigger);
        run(platform, """
                insert into dataset_versions (dataset_id, manifest_sha256, archive_path, archive_bytes, images)
                select ?, 'manifest', ?, ?, array_agg(gen_random_uuid()) from generate_series(1, 12)""", dataset, archive.path(), zip.length);
        return new Trainee(avatar, trigger);
    }

    /** As if its models had been trained on SDXL, which the played trainer does not do. */
    void becomesSdxl(Platform platform) throws SQLException {
        run(platform, "update lora_models set base_model = 'sdxl' where avatar_id = ?", avatar);
    }

    private static byte[] zip(String trigger) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 1; at <= PICTURES; at++) {
                zip.putNextEntry(new ZipEntry("%03d.png".formatted(at)));
                zip.write(Shots.portrait(at * 7));
                zip.putNextEntry(new ZipEntry("%03d.txt".formatted(at)));
                zip.write((trigger + ", frontal view").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void run(Platform platform, String statement, Object... values) throws SQLException {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                sql.setObject(at + 1, values[at]);
            }
            sql.executeUpdate();
        }
    }
}
