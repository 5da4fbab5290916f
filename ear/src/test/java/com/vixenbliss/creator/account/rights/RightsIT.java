package com.vixenbliss.creator.account.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person's rights over their data, as the person meets them. */
class RightsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ROWS_LEFT = """
            with me as (select ?::uuid as id)
            select (select count(*) from users, me where users.id = me.id) + (select count(*) from episodes, me where user_id = me.id)
                 + (select count(*) from turns, me where user_id = me.id) + (select count(*) from memory_events, me where user_id = me.id)
                 + (select count(*) from hooks, me where user_id = me.id) + (select count(*) from relationships, me where user_id = me.id)
                 + (select count(*) from consents, me where user_id = me.id) + (select count(*) from refresh_tokens, me where user_id = me.id)
                 + (select count(*) from cost_entries, me where user_id = me.id) + (select count(*) from safety_events, me where user_id = me.id)
                 + (select count(*) from idempotency_keys, me where caller_id = me.id) + (select count(*) from scene_images, me where user_id = me.id)
            """;

    private final Platform platform;
    private final Sandbox sandbox;
    private final Leaver ana;

    RightsIT(Platform platform) {
        this.platform = platform;
        this.sandbox = Sandbox.of(platform);
        this.ana = Leaver.of(platform);
    }

    @AfterEach
    void mend() {
        sandbox.mend();
    }

    @Test
    void exportAndErasureOfAPersonWithAThousandMessages() throws Exception {
        String episode = ana.say("Hi, my name is Alex. I love oat milk, and I have a job interview on Friday.").text("episode_id");
        ana.remembered("oat milk");
        ana.settle();
        ana.change("""
                insert into messages (id, episode_id, seq, role, content)
                select gen_random_uuid(), e.id, 1000 + n, case when n % 2 = 1 then 'user' else 'assistant' end, 'Line number ' || n
                  from episodes e, generate_series(1, 1000) n where e.user_id = ?::uuid
                """);
        long messages = ana.count("select count(*) from messages m join episodes e on e.id = m.episode_id where e.user_id = ?::uuid");

        Map<String, JsonNode> files = export();
        Answer done = ana.leave();

        assertThat(messages).isGreaterThan(1_000);
        assertThat(files.get("companion/messages.json")).hasSize((int) messages);
        assertThat(files.get("companion/memory_events.json").findValuesAsText("text")).anyMatch(line -> line.contains("oat milk"));
        assertThat(files.get("companion/hooks.json")).isNotEmpty();
        assertThat(files.get("companion/episodes.json").findValuesAsText("id")).contains(episode);
        assertThat(files.get("account/users.json").findValuesAsText("email")).containsExactly(ana.person().email());
        assertThat(files.get("account/consents.json")).isNotEmpty();
        assertThat(files.get("manifest.json").path("files")).hasSizeGreaterThan(15);
        assertThat(files.get("account/users.json").get(0).has("password_hash")).isFalse();
        assertThat(files.get("account/refresh_tokens.json").get(0).has("token_hash")).isFalse();

        JsonNode receipt = verified(done.text("receipt"));
        assertThat(receipt.path("erased").path("messages").asLong()).isEqualTo(messages);
        assertThat(receipt.path("kept").findValuesAsText("table")).containsExactly("audit_log");
        assertThat(receipt).isEqualTo(done.json().path("statement"));
        assertThat(ana.count(ROWS_LEFT)).isZero();
        assertThat(ana.api().get("/me").status()).isEqualTo(401);
        assertThat(platform.api().post("/auth/token", ana.person()).status()).isEqualTo(401);
    }

    @Test
    void whoRegistersAgainWithTheSameAddressIsSomebodyNew() {
        ana.say("My name is Alex.");
        ana.leave();

        platform.api().post("/auth/register", Map.of("email", ana.person().email(), "password", ana.person().password(),
                "display_name", "Ana", "birth_date", "1994-05-17")).expect(201);

        var again = platform.api().as(ana.person());
        assertThat(again.get("/me").text("id")).isNotEqualTo(ana.id());
        assertThat(again.get("/memories").json().path("data")).isEmpty();
        assertThat(again.get("/episodes").json().path("data")).isEmpty();
        assertThat(again.get("/relationships").json().path("data")).isEmpty();
    }

    @Test
    void aReplyThatComesAfterTheErasureBringsNothingBack() {
        ana.say("Hello.");
        ana.settle();
        sandbox.breaks(Map.of("operation", "stream", "first_token_ms", 8_000, "answer", "Too late, too late."));
        CompletableFuture<Answer> talking = CompletableFuture.supplyAsync(() ->
                ana.api().post("/chat", Map.of("character_id", ana.character(), "content", "Are you there?")));
        await().atMost(PATIENCE).until(() -> ana.count("select count(*) from turns where user_id = ?::uuid and status = 'running'") == 1);

        ana.leave();

        assertThat(talking).as("the model still speaks").isNotDone();
        await().during(Duration.ofSeconds(12)).atMost(Duration.ofSeconds(20)).until(() -> ana.count(ROWS_LEFT) == 0);
    }

    @Test
    void proofIsNeededAndWhatIsWrongChangesNothing() {
        assertThat(ana.api().delete("/me", Map.of("password", "not my password")).expect(403).text("type")).endsWith("wrong-password");
        assertThat(ana.api().delete("/me", Map.of("passwort", "x")).status()).isEqualTo(422);
        assertThat(ana.api().delete("/me", "{").status()).isEqualTo(400);
        assertThat(platform.api().delete("/me").status()).isEqualTo(401);
        assertThat(platform.api().get("/erasures/unknown").status()).isEqualTo(404);
        ana.change("update refresh_tokens set created_at = created_at - interval '11 minutes' where user_id = ?::uuid");
        assertThat(ana.api().delete("/me").expect(403).text("type")).endsWith("proof-needed");
        assertThat(ana.api().get("/me").status()).isEqualTo(200);
    }

    @Test
    void shortlyAfterSigningInTheSignInIsTheProof() {
        Answer begun = ana.api().delete("/me").expect(202);

        await().atMost(PATIENCE).until(() -> platform.api().get(Leaver.path(begun)).text("status").equals("done"));
    }

    @Test
    void aMemoryIsSeenPinnedCorrectedAndForgottenForGood() {
        ana.say("Good morning! I love oat milk. See you.");
        JsonNode memory = ana.remembered("oat milk");
        String path = "/memories/" + memory.path("id").asText();
        ana.settle();

        Answer seen = ana.api().get(path).expect(200);
        assertThat(seen.text("sources/0/excerpt")).isEqualTo("I love oat milk.");
        assertThat(seen.json().path("source_message_ids").get(0)).isEqualTo(seen.json().at("/sources/0/message_id"));
        assertThat(ana.api().patch(path, Map.of("pinned", true)).expect(200).json().path("pinned").asBoolean()).isTrue();
        Answer corrected = ana.api().patch(path, Map.of("summary", "Loves barley milk")).expect(200);
        assertThat(corrected.text("corrected_at")).isNotEmpty();
        for (String method : new String[] {"get", "delete"}) {
            Leaver stranger = Leaver.of(platform);
            assertThat((method.equals("get") ? stranger.api().get(path) : stranger.api().delete(path)).status()).isEqualTo(404);
        }
        ana.api().delete(path).expect(204);
        ana.change("update exchanges x set status = 'pending', due_at = now() from turns t where t.id = x.turn_id and t.user_id = ?::uuid");
        ana.settle();

        assertThat(ana.find("milk").isMissingNode()).isTrue();
        assertThat(ana.api().get(path).status()).isEqualTo(404);
        assertThat(ana.api().delete(path).status()).isEqualTo(404);
        ana.api().post("/episodes", Map.of("character_id", ana.character())).expect(201);
        ana.say("What do you remember about me?");
        JsonNode asked = sandbox.calls("stream");
        assertThat((asked.isArray() ? asked : asked.path("calls")).get(0).toString()).contains("What do you remember").doesNotContain("milk");
    }

    private Map<String, JsonNode> export() throws IOException {
        HttpResponse<byte[]> answer = ana.api().download("/me/export");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=\"my-data-");
        Map<String, JsonNode> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".json")) {
                    files.put(entry.getName(), JSON.readTree(bytes));
                }
            }
        }
        return files;
    }

    /** As somebody who knows nothing of us but the published keys. */
    private JsonNode verified(String jws) throws GeneralSecurityException, IOException {
        String[] parts = jws.split("\\.");
        JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(parts[0]));
        assertThat(header.path("typ").asText()).isEqualTo("erasure-receipt+jwt");
        for (JsonNode key : platform.api().get("/auth/jwks").expect(200).json().path("keys")) {
            if (key.path("kid").equals(header.path("kid"))) {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e"))));
                signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
                assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
                return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            }
        }
        throw new AssertionError("no published key signed " + jws);
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asText()));
    }
}
