package com.vixenbliss.creator.platform.rest;

import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A batch of content with a piece that came to nothing: what a studio has produced, without anybody having drawn. */
final class Produced {

    private Produced() {}

    /** @param ids gets those of the avatar, if there is none yet, of the batch and of the piece */
    static void by(Platform platform, String studio, String character, Map<String, String> ids) {
        String avatar = ids.computeIfAbsent("avatars", name -> avatar(platform, studio, character));
        String batch = UUID.randomUUID().toString();
        String piece = UUID.randomUUID().toString();
        run(platform, """
                insert into content_batches (id, studio_id, avatar_id, requested_count, niche, platforms, tier, template, trained, seed,
                                             estimate_usd, status, reason, settled, failed_count)
                values (?::uuid, ?::uuid, ?::uuid, 1, 'moor', '{instagram}', 'free', '{}', false, 1, 1, 'failed', ?, true, 1)""",
                batch, studio, avatar, Estate.SECRET);
        run(platform, """
                insert into content_pieces (id, studio_id, avatar_id, batch_id, position, platform, access_tier, prompt, fingerprint, axes,
                                            seed, status)
                values (?::uuid, ?::uuid, ?::uuid, ?::uuid, 1, 'instagram', 'free', ?, 'f', '{"theme": "moor"}', 1, 'failed')""",
                piece, studio, avatar, batch, Estate.SECRET);
        ids.putAll(Map.of("avatar_id", avatar, "batches", batch, "batch_id", batch, "pieces", piece));
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
        Map<String, Object> order = Map.of("avatar_id", ids.apply("avatars"), "count", 1);
        return Map.of(
                "POST /content/batches", order,
                "POST /content/batches/estimate", order,
                "POST /content/pieces/actions", Map.of("ids", List.of(ids.apply("pieces")), "action", "approve"),
                "PATCH /content/pieces/{id}", Map.of("caption", "mine"));
    }
}
