package com.vixenbliss.creator.account.rights;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ExportServiceTest {

    private final Scenario scene = new Scenario();
    private final ExportService exports = new ExportService(Eraser.inventory(), Clock.systemUTC());

    ExportServiceTest() {
        exports.database = TestDatabase.get();
    }

    @Test
    void itHoldsEachKindOfDataAndNothingOfOthers() throws Exception {
        scene.turn("My name is Ana \"and\" I say ü", "Hello Ana.");
        new Scenario().turn("I am somebody else", "Hello.");

        Map<String, String> files = files(exports.take(scene.user));

        JsonNode messages = Json.lenient().readTree(files.get("companion/messages.json"));
        assertThat(messages.findValuesAsText("content")).containsExactlyInAnyOrder("My name is Ana \"and\" I say ü", "Hello Ana.");
        for (Holdings domain : Eraser.inventory().domains()) {
            for (Holding holding : domain.tables()) {
                assertThat(files).containsKey(domain.domain() + "/" + holding.table() + ".json");
            }
        }
        assertThat(String.join("", files.values())).doesNotContain("somebody else");
        assertThat(files.get("account/users.json")).contains("Sam").doesNotContain("password_hash");
        assertThat(files.get("README.txt")).contains("2  companion/messages.json");
    }

    @Test
    void aMemoryComesWithTheLinesItCameFrom() throws Exception {
        UUID turn = scene.turn("I love oat milk", "Noted.");
        run("""
                insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at,
                        valid_from, source_message_ids, embedding)
                select ?, ?, ?, 'preference', 'Loves oat milk', 'person.likes.oat_milk', 1, now(), now(), array[user_message_id], '\\x01'
                  from turns where id = ?
                """, TimeOrderedId.next(), scene.user, scene.character, turn);

        JsonNode memory = Json.lenient().readTree(files(exports.take(scene.user)).get("companion/memory_events.json")).get(0);

        assertThat(memory.path("sources").get(0).path("text").asText()).isEqualTo("I love oat milk");
        assertThat(memory.has("embedding")).isFalse();
    }

    @Test
    void theManifestCountsAndProvesEachFile() throws Exception {
        run("""
                insert into messages (id, episode_id, seq, role, content)
                select gen_random_uuid(), ?, n, 'user', 'line ' || n from generate_series(1, 10000) n
                """, scene.episode);

        Map<String, String> files = files(exports.take(scene.user));

        JsonNode manifest = Json.lenient().readTree(files.get("manifest.json"));
        for (JsonNode entry : manifest.path("files")) {
            byte[] bytes = files.get(entry.path("file").asText()).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).isEqualTo(entry.path("sha256").asText());
            assertThat(Json.lenient().readTree(bytes)).hasSize(entry.path("rows").asInt());
        }
        assertThat(Json.lenient().readTree(files.get("companion/messages.json"))).hasSize(10_000);
        assertThat(manifest.path("schema").asText()).startsWith("2026");
    }

    @Test
    void whileOneIsBeingMadeAnotherOfThePersonWaits() throws Exception {
        try (Connection first = TestDatabase.get().getConnection();
                PreparedStatement lock = first.prepareStatement("select pg_advisory_xact_lock(hashtextextended('export ' || ?, 0))")) {
            first.setAutoCommit(false);
            lock.setString(1, scene.user.toString());
            lock.execute();

            assertThatThrownBy(() -> exports.take(scene.user)).isInstanceOfSatisfying(Fault.class, refused -> {
                assertThat(refused.kind()).isEqualTo(Kind.TOO_MANY);
                assertThat(refused.retryAfter()).isPresent();
            });
            exports.take(new Scenario().user);
            first.rollback();
        }
        exports.take(scene.user);
    }

    private static Map<String, String> files(Export export) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        export.handOver(received);
        assertThat(received.size()).isEqualTo((int) export.bytes());
        assertThat(Files.exists(export.file())).isFalse();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(received.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
