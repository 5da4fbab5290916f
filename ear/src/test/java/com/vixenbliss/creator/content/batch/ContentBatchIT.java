package com.vixenbliss.creator.content.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches of content over HTTP: made, stopped by hand and by their budget, gone on with, looked through and taken along. */
class ContentBatchIT {

    private static final int FIFTY = 50;
    private static final int FILES_OF_A_PIECE = 4;
    private static final int ALIKE_BITS = 10;
    private static final double ALIKE_WORDS = 0.55;
    private static final String MARK = "digitalsourcetype/trainedAlgorithmicMedia";

    private final Sandbox sandbox;
    private final ContentStudio studio;

    ContentBatchIT(Platform platform) throws SQLException {
        this.sandbox = Sandbox.of(platform);
        this.studio = ContentStudio.of(platform);
    }

    @BeforeEach
    void drawFast() {
        sandbox.draws(50, 16);
    }

    @AfterEach
    void drawAsUsual() {
        sandbox.drawsAsUsual();
    }

    @Test
    void fiftyPiecesAreMadeOfWhichNoTwoLookOrReadAlike() throws SQLException, IOException, InterruptedException {
        Answer accepted = studio.api.post("/content/batches", studio.order(FIFTY, Map.of("budget_usd", 20))).expect(202);
        String batch = accepted.text("batch_id");
        assertThat(accepted.header("Location")).isEqualTo("/api/v1/content/batches/" + batch);
        assertThat(accepted.text("job_id")).isEqualTo(batch);
        try (EventStream events = studio.api.stream("/content/batches/" + batch + "/events")) {
            JsonNode made = studio.settled(batch);

            assertThat(made.path("status").asText()).as(made.toString()).isEqualTo("completed");
            assertThat(made.path("progress").toString()).isEqualTo("{\"done\":50,\"total\":50,\"failed\":0}");
            assertThat(made.path("cost_usd").decimalValue()).isPositive().isLessThanOrEqualTo(made.path("budget_usd").decimalValue());
            assertThat(heard(events)).contains("piece", "batch");
        }
        List<JsonNode> pieces = studio.pieces(batch);
        assertThat(pieces).hasSize(FIFTY).allSatisfy(ContentBatchIT::isWhole);
        assertThat(pieces).extracting(piece -> piece.path("position").asInt()).isSorted().doesNotHaveDuplicates();
        noTwoLookAlike(batch);
        noTwoReadAlike(pieces);
        isMarked(pieces.getFirst());
        isTakenAlong(batch);
        assertThat(studio.count("budget_spends where batch_id = ?::uuid and status = 'held'", batch)).isZero();
        assertThat(studio.count("content_batches where id = ?::uuid and job_execution_id is not null", batch)).isEqualTo(1);
    }

    private static void isWhole(JsonNode piece) {
        assertThat(piece.path("status").asText()).isEqualTo("ready");
        assertThat(piece.path("caption").asText()).isNotBlank();
        assertThat(piece.path("hook_text").asText()).isNotBlank();
        assertThat(piece.path("hashtags")).isNotEmpty();
        assertThat(piece.path("image_url").asText()).contains(".jpg");
        assertThat(piece.at("/crops/square/width").asInt()).isPositive().isEqualTo(piece.at("/crops/square/height").asInt());
        assertThat(piece.at("/crops/story_9_16/url").asText()).contains(".jpg");
        assertThat(piece.at("/crops/portrait_4_5/width").asInt() / (double) piece.at("/crops/portrait_4_5/height").asInt())
                .isBetween(0.79, 0.81);
    }

    private void noTwoLookAlike(String batch) throws SQLException {
        assertThat(studio.count("content_pieces a join content_pieces b on b.batch_id = a.batch_id and b.id > a.id "
                + "where a.batch_id = ?::uuid and bit_count((a.phash # b.phash)::bit(64)) <= ?", batch, ALIKE_BITS)).isZero();
    }

    private static void noTwoReadAlike(List<JsonNode> pieces) {
        List<Set<String>> read = pieces.stream().map(piece -> runs(piece.path("hook_text").asText() + "\n" + piece.path("caption").asText()))
                .toList();
        for (int one = 0; one < read.size(); one++) {
            for (int other = 0; other < one; other++) {
                Set<String> common = new HashSet<>(read.get(one));
                common.retainAll(read.get(other));
                int all = read.get(one).size() + read.get(other).size() - common.size();
                assertThat(common.size() / (double) all).as("%s and %s", pieces.get(one), pieces.get(other)).isLessThan(ALIKE_WORDS);
            }
        }
    }

    private static Set<String> runs(String text) {
        String plain = text.toLowerCase().replaceAll("#\\w+", " ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 3 <= plain.length(); at++) {
            runs.add(plain.substring(at, at + 3));
        }
        return runs;
    }

    private static void isMarked(JsonNode piece) throws IOException, InterruptedException {
        for (String address : List.of(piece.path("image_url").asText(), piece.path("thumbnail_url").asText(),
                piece.at("/crops/square/url").asText(), piece.at("/crops/story_9_16/url").asText())) {
            HttpResponse<byte[]> file = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).startsWith(0xFF, 0xD8);
            assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).contains(MARK);
        }
    }

    private void isTakenAlong(String batch) throws IOException {
        HttpResponse<byte[]> answer = studio.api.with("Accept", "application/zip").download("/content/batches/" + batch + "/export");
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).hasSize(FIFTY * FILES_OF_A_PIECE + 1).containsKeys("0001_original.jpg", "0050_story_9_16.jpg", "manifest.csv");
        assertThat(files).allSatisfy((name, file) -> assertThat(name.endsWith(".csv")
                || new String(file, StandardCharsets.ISO_8859_1).contains(MARK)).as(name).isTrue());
        assertThat(new String(files.get("manifest.csv"), StandardCharsets.UTF_8)).contains("0050_square.jpg");
    }

    /** Names of the next few events. */
    private static Set<String> heard(EventStream events) {
        Set<String> names = new HashSet<>();
        for (int event = 0; event < 60 && names.size() < 2; event++) {
            events.next().ifPresent(told -> names.add(told.name()));
        }
        return names;
    }

    @Test
    void halfOfWhatItCostsStopsItAndSaysSoAndMoreLetsItGoOn() {
        JsonNode estimate = studio.api.post("/content/batches/estimate", studio.order(12, Map.of())).expect(200).json();
        double half = estimate.path("estimate_usd").asDouble() / 2;
        String batch = studio.ordered(12, Map.of("budget_usd", half));

        JsonNode stopped = studio.settled(batch);

        assertThat(stopped.path("status").asText()).as(stopped.toString()).isEqualTo("stopped_at_budget");
        assertThat(stopped.path("reason").asText()).contains("budget of this batch is USD");
        assertThat(stopped.path("completed_count").asInt()).isBetween(1, 11);
        assertThat(stopped.path("cost_usd").asDouble()).isLessThanOrEqualTo(half);
        studio.api.post("/content/batches/" + batch + "/restart", Map.of("budget_usd", half * 8)).expect(202);
        JsonNode made = studio.settled(batch);
        assertThat(made.path("status").asText()).as(made.toString()).isEqualTo("completed");
        assertThat(made.path("completed_count").asInt()).isEqualTo(12);
    }

    @Test
    void stoppedItKeepsWhatIsPaidForAndGoesOnWhereItWas() {
        sandbox.draws(1_500, 2);
        String batch = studio.ordered(24, Map.of());
        await().atMost(Duration.ofMinutes(1)).until(() -> studio.batch(batch).path("completed_count").asInt() > 0);

        assertThat(studio.api.post("/content/batches/" + batch + "/stop", Map.of()).expect(200).text("status")).isEqualTo("stopped");
        int before = studio.settled(batch).path("completed_count").asInt();
        assertThat(before).isBetween(1, 23);
        studio.api.post("/content/batches/" + batch + "/stop", Map.of()).expect(200);
        drawFast();
        studio.api.post("/content/batches/" + batch + "/restart", Map.of()).expect(202);

        assertThat(studio.settled(batch).path("status").asText()).isEqualTo("completed");
        assertThat(studio.pieces(batch)).allSatisfy(piece -> assertThat(sandbox.drawn(piece.path("seed").asLong())).isEqualTo(1));
        studio.api.post("/content/batches/" + batch + "/restart", Map.of()).expect(409);
        studio.api.post("/content/batches/" + batch + "/stop", Map.of()).expect(409);
    }

    @Test
    void aPieceThatCannotBeDrawnFailsAloneAndSaysWhy() {
        String batch = studio.ordered(4, Map.of("themes", List.of("sandbox refuse", "reading on a bench", "buying flowers", "a long walk")));

        JsonNode made = studio.settled(batch);

        assertThat(made.path("status").asText()).as(made.toString()).isEqualTo("completed_with_failures");
        assertThat(made.path("failed_count").asInt()).isPositive();
        assertThat(studio.pieces(batch).stream().filter(piece -> piece.path("status").asText().equals("failed"))).isNotEmpty()
                .allSatisfy(piece -> {
                    assertThat(piece.at("/axes/theme").asText()).isEqualTo("sandbox refuse");
                    assertThat(piece.path("failure_code").asText()).isEqualTo("refused");
                    assertThat(piece.path("failure").asText()).isNotBlank();
                });
    }

    @Test
    void piecesAreLookedThroughByTheirVersionsAndInBulk() {
        String batch = studio.ordered(3, Map.of());
        assertThat(studio.settled(batch).path("status").asText()).isEqualTo("completed");
        List<JsonNode> pieces = studio.pieces(batch);
        String first = "/content/pieces/" + pieces.get(0).path("id").asText();
        String tag = studio.api.get(first).expect(200).header("ETag");

        Answer revised = studio.api.with("If-Match", tag).patch(first, Map.of("caption", "Mine.", "hashtags", List.of("slow"))).expect(200);
        assertThat(revised.text("caption")).isEqualTo("Mine.");
        studio.api.with("If-Match", tag).post(first + "/approve", Map.of()).expect(412);
        studio.api.patch(first, Map.of("prompt", "mine")).expect(422);
        assertThat(studio.api.post(first + "/approve", Map.of()).expect(200).text("status")).isEqualTo("approved");
        Answer bulk = studio.api.post("/content/pieces/actions", Map.of("action", "reject", "ids",
                List.of(pieces.get(1).path("id").asText(), UUID.randomUUID().toString()))).expect(200);
        assertThat(bulk.json().path("done")).hasSize(1);
        assertThat(bulk.text("undone/0/code")).isEqualTo("piece-not-found");
        assertThat(studio.api.get("/content/pieces?status=rejected&batch_id=" + batch).json().path("data")).hasSize(1);
    }

    @Test
    void aPieceIsMadeAgainWithWhatSomebodyWantsOtherwise() {
        String batch = studio.ordered(2, Map.of());
        assertThat(studio.settled(batch).path("status").asText()).isEqualTo("completed");
        JsonNode before = studio.pieces(batch).getFirst();
        String path = "/content/pieces/" + before.path("id").asText();

        studio.api.post(path + "/regenerate", Map.of("note", "as a schoolgirl")).expect(422);
        Answer planned = studio.api.post(path + "/regenerate", Map.of("note", "holding an umbrella")).expect(202);
        assertThat(planned.text("status")).isEqualTo("planned");
        assertThat(planned.text("prompt")).contains("holding an umbrella");
        studio.settled(batch);

        JsonNode after = studio.api.get(path).expect(200).json();
        assertThat(after.path("status").asText()).isEqualTo("ready");
        assertThat(after.path("seed").asLong()).isNotEqualTo(before.path("seed").asLong());
        assertThat(after.path("image_url").asText().split("\\?")[0]).isNotEqualTo(before.path("image_url").asText().split("\\?")[0]);
    }

    @Test
    void anOrderThatIsSentTwiceIsOneAndABadOneChangesNothing() throws SQLException {
        String key = UUID.randomUUID().toString();
        String one = studio.api.with("Idempotency-Key", key).post("/content/batches", studio.order(1, Map.of())).expect(202).text("batch_id");
        assertThat(studio.api.with("Idempotency-Key", key).post("/content/batches", studio.order(1, Map.of())).expect(202).text("batch_id"))
                .isEqualTo(one);
        studio.api.with("Idempotency-Key", key).post("/content/batches", studio.order(2, Map.of())).expect(409);
        studio.api.post("/content/batches", studio.order(1, Map.of("themes", List.of("a schoolgirl")))).expect(422);
        studio.api.post("/content/batches", studio.order(0, Map.of())).expect(422);
        studio.api.post("/content/batches", studio.order(1, Map.of("colour", "red"))).expect(422);
        studio.api.post("/content/batches", "{").expect(400);
        studio.api.post("/content/batches", Map.of("avatar_id", UUID.randomUUID())).expect(404);

        assertThat(studio.count("content_batches where avatar_id = ?::uuid", studio.avatar)).isEqualTo(1);
    }
}
