package com.vixenbliss.creator.platform.rest;

import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A model of an identity whose training came to nothing, without anybody having trained. */
final class Trained {

    private Trained() {}

    /** @param ids gets those of the avatar, if there is none yet, and of the model */
    static void by(Platform platform, String studio, String character, Map<String, String> ids) {
        String avatar = ids.computeIfAbsent("avatars", name -> avatar(platform, studio, character));
        String model = UUID.randomUUID().toString();
        run(platform, """
                insert into lora_models (id, studio_id, avatar_id, version, dataset_id, manifest_sha256, archive_key, images, base_model,
                                         provider, trainer, trigger_word, configuration, configuration_sha256, estimate_usd, state, reason,
                                         finished_at)
                values (?::uuid, ?::uuid, ?::uuid, 1, gen_random_uuid(), 'm', 'datasets/a.zip', 12, 'flux-dev', 'replicate', 'a/b:c', ?, '{}',
                        'c', 2.5, 'failed', ?, now())""",
                model, studio, avatar, Estate.SECRET, Estate.SECRET);
        ids.put("lora-models", model);
    }

    private static String avatar(Platform platform, String studio, String character) {
        String id = UUID.randomUUID().toString();
        run(platform, "insert into avatars (id, studio_id, character_id, niche, trigger_word) values (?::uuid, ?::uuid, ?::uuid, 'moor', ?)",
                id, studio, character, "VX" + id);
        return id;
    }

    private static void run(Platform platform, String statement, String... values) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                sql.setString(at + 1, values[at]);
            }
            sql.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** By route, as {@link Estate#bodies}. */
    static Map<String, Object> bodies(UnaryOperator<String> ids) {
        return Map.of(
                "POST /avatars/{id}/lora-models", Map.of("steps", 500),
                "POST /avatars/{id}/lora-trials", Map.of("lora_ids", List.of(ids.apply("lora-models")), "prompt", "mine"));
    }
}
