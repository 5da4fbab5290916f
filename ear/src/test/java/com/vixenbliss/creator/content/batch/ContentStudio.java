package com.vixenbliss.creator.content.batch;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.visual.kit.Shots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A studio with an identity that has a face and no model of its own yet. */
final class ContentStudio {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ACCEPTED = 202;

    final Api api;
    final String id;
    final String avatar = UUID.randomUUID().toString();
    private final Platform platform;

    private ContentStudio(Platform platform) throws SQLException {
        this.platform = platform;
        Fixtures.Studio studio = platform.fixtures().aStudio();
        this.api = studio.api();
        this.id = studio.id();
        String character = platform.fixtures().aCharacter(studio);
        String kit = api.post("/avatar-kits", Map.of("character_id", character, "name", "Everyday", "appearance_prompt", "chestnut hair"))
                .expect(201).text("id");
        String anchor = api.upload("/avatar-kits/" + kit + "/anchors?source=fully_synthetic", "image/png", Shots.portrait(20))
                .expect(201).text("id");
        api.post("/avatar-kits/" + kit + "/anchors/" + anchor + "/primary", Map.of()).expect(200);
        api.post("/avatar-kits/" + kit + "/activate", Map.of()).expect(200);
        run("insert into avatars (id, studio_id, character_id, avatar_kit_id, niche, trigger_word, status) values "
                + "(?::uuid, ?::uuid, ?::uuid, ?::uuid, 'lifestyle', ?, 'anchor_ready')", avatar, id, character, kit, "VX" + avatar);
    }

    static ContentStudio of(Platform platform) throws SQLException {
        return new ContentStudio(platform);
    }

    Map<String, Object> order(int count, Map<String, Object> beside) {
        Map<String, Object> order = new HashMap<>(Map.of("avatar_id", avatar, "count", count));
        order.putAll(beside);
        return order;
    }

    String ordered(int count, Map<String, Object> beside) {
        return api.post("/content/batches", order(count, beside)).expect(ACCEPTED).text("batch_id");
    }

    JsonNode batch(String batch) {
        return api.get("/content/batches/" + batch).expect(200).json();
    }

    /** Waits until nothing of it is under way, and answers how it stands. */
    JsonNode settled(String batch) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> batch(batch), now ->
                !now.path("under_way").asBoolean() && !List.of("planned", "running").contains(now.path("status").asText()));
    }

    /** By their positions. */
    List<JsonNode> pieces(String batch) {
        List<JsonNode> pieces = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/content/pieces?limit=100&batch_id=" + batch + "&cursor=" + cursor).expect(200).json();
            page.path("data").forEach(pieces::add);
            cursor = page.path("next_cursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return pieces;
    }

    long count(String rows, Object... values) throws SQLException {
        try (Connection connection = platform.connect(); PreparedStatement sql = prepared(connection, "select count(*) from " + rows, values);
                ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void run(String statement, Object... values) throws SQLException {
        try (Connection connection = platform.connect(); PreparedStatement sql = prepared(connection, statement, values)) {
            sql.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values) throws SQLException {
        PreparedStatement sql = connection.prepareStatement(statement);
        for (int at = 0; at < values.length; at++) {
            sql.setObject(at + 1, values[at]);
        }
        return sql;
    }
}
