package com.vixenbliss.creator.account.rights;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Somebody who talks with one character for a while, looks at what is kept, and leaves. */
record Leaver(Platform platform, Credentials person, Api api, String id, String character) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Leaver of(Platform platform) {
        Credentials person = platform.fixtures().aRegisteredPerson();
        Api api = platform.api().as(person);
        String character = platform.fixtures().aCharacter(platform.fixtures().aStudio());
        return new Leaver(platform, person, api, api.get("/me").expect(200).text("id"), character);
    }

    Answer say(String words) {
        return api.post("/chat", Map.of("character_id", character, "content", words)).expect(200);
    }

    /** What is remembered whose summary has the word, as soon as it is. */
    JsonNode remembered(String word) {
        return await().atMost(PATIENCE).until(() -> find(word), memory -> !memory.isMissingNode());
    }

    /** The same now; a missing node when there is none. */
    JsonNode find(String word) {
        for (JsonNode memory : api.get("/memories?include_past=true&limit=100").expect(200).json().path("data")) {
            if (memory.path("summary").asText().contains(word)) {
                return memory;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** Has learned from everything that was said. */
    void settle() {
        await().atMost(PATIENCE).until(() -> count("""
                select count(*) from turns t left join exchanges x on x.turn_id = t.id
                 where t.user_id = ?::uuid and coalesce(x.status, '') <> 'done'""") == 0);
    }

    /** Leaves, and waits until nothing is left. The erasure's last page. */
    Answer leave() {
        Answer begun = api.delete("/me", Map.of("password", person.password())).expect(202);
        return await().atMost(PATIENCE).until(
                () -> platform.api().get(path(begun)), page -> page.expect(200).text("status").equals("done"));
    }

    static String path(Answer begun) {
        return begun.header("Location").replaceFirst("^/api/v1", "");
    }

    /** @param query whose one question mark is the person */
    long count(String query) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setString(1, id);
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @param statement whose one question mark is the person */
    void change(String statement) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setString(1, id);
            sql.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
