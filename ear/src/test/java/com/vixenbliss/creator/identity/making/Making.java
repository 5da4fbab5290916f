package com.vixenbliss.creator.identity.making;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/** An identity in the making, as its studio sees it. */
record Making(Platform platform, Api studio, String avatar) {

    static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int SMALL = 12;

    /** A small one, so that it does not take long. */
    static Map<String, Object> order() {
        Map<String, Object> order = new HashMap<>();
        order.put("niche", "specialty coffee");
        order.put("personality_traits", List.of("warm", "stubborn"));
        order.put("visual_characteristics", Map.of("hair", "auburn bob", "eyes", "hazel"));
        order.put("dataset_size", SMALL);
        return order;
    }

    static Making of(Platform platform, Api studio, Map<String, Object> order) {
        return new Making(platform, studio, studio.post("/identities", order).expect(202).text("avatar_id"));
    }

    JsonNode read() {
        return studio.get("/avatars/" + avatar).expect(200).json();
    }

    /** Waits until its making stands so. */
    JsonNode until(String... makingStatus) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(this::readOrNothing,
                read -> read != null && Set.of(makingStatus).contains(read.path("making_status").asText()));
    }

    /** Nothing while the server is dead. */
    private JsonNode readOrNothing() {
        try {
            return read();
        } catch (RuntimeException | AssertionError away) {
            return null;
        }
    }

    /** Of one stage, in the answer. */
    static JsonNode stage(JsonNode avatar, String name) {
        for (JsonNode stage : avatar.path("stages")) {
            if (stage.path("stage").asText().equals(name)) {
                return stage;
            }
        }
        throw new AssertionError("no stage " + name + " in " + avatar);
    }

    JsonNode untilStage(String name, String state) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(this::readOrNothing,
                read -> read != null && stage(read, name).path("state").asText().equals(state));
    }

    /** A figure from the database; each question mark is the avatar. */
    long count(String from) throws SQLException {
        try (Connection connection = platform.connect();
                PreparedStatement sql = connection.prepareStatement("select count(*) from " + from)) {
            for (int at = 1; at <= from.chars().filter(sign -> sign == '?').count(); at++) {
                sql.setObject(at, UUID.fromString(avatar));
            }
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** First columns of all rows. */
    List<String> all(String select) throws SQLException {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(select)) {
            sql.setObject(1, UUID.fromString(avatar));
            List<String> found = new ArrayList<>();
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    /** For logs. */
    String underWay() throws SQLException {
        StringJoiner told = new StringJoiner("; ");
        all("select stage || ' ' || state from identity_stages where avatar_id = ? and state = 'running'").forEach(told::add);
        all("select state || ' ' || count(*) from renderings where what ->> 'avatar_id' = cast(? as text) group by state").forEach(told::add);
        return told.toString();
    }
}
