package com.vixenbliss.creator.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox from outside: what is believed, what is kept, and what has an effect. */
class WebhookIT {

    private static final String PATH = "/webhooks/replicate";
    private static final String BODY = "{\"id\": \"nobody-ordered-this\", \"status\": \"processing\", \"input\": {\"prompt\": \"café\"}}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String event = "msg_" + UUID.randomUUID();
    private Platform platform;
    private String secret;

    @BeforeEach
    void ask(Platform running) throws Exception {
        platform = running;
        secret = platform.directory().serverEnvironment().read().get("REPLICATE_WEBHOOK_SECRET");
    }

    @Test
    void aSignedWebhookIsKeptHandedOnAndForgotten() {
        Answer kept = send(BODY, Instant.now());

        assertThat(kept.expect(200).json().path("repeated").asBoolean()).isFalse();
        await().atMost(PATIENCE).until(() -> row(event), "done, payload forgotten"::equals);
    }

    @Test
    void aRepeatIsAnsweredAlikeAndHasNoSecondEffect() {
        send(BODY, Instant.now().minusSeconds(60)).expect(200);
        await().atMost(PATIENCE).until(() -> row(event), "done, payload forgotten"::equals);

        assertThat(send(BODY, Instant.now()).expect(200).json().path("repeated").asBoolean()).isTrue();
        assertThat(row(event)).isEqualTo("done, payload forgotten");
    }

    @Test
    void whatIsForgedAlteredOrUnsignedLeavesNothing() {
        String good = signature(secret, event, Instant.now(), BODY);
        String foreign = signature("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", event, Instant.now(), BODY);

        signed(Instant.now(), foreign).post(PATH, BODY).expect(401);
        signed(Instant.now(), good).post(PATH, BODY.replace("processing", "succeeded")).expect(401);
        signed(Instant.now(), good.replace("v1,", "v2,")).post(PATH, BODY).expect(401);
        platform.api().post(PATH, BODY).expect(401);
        platform.api().as(platform.admin()).post(PATH, BODY).expect(401);

        assertThat(row(event)).isEmpty();
    }

    @Test
    void whatIsTooOldOrFromTheFutureLeavesNothing() {
        send(BODY, Instant.now().minusSeconds(310)).expect(401);
        send(BODY, Instant.now().plusSeconds(310)).expect(401);

        assertThat(row(event)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotRead() {
        String tooMuch = BODY.replace("café", "x".repeat(600_000));

        send(tooMuch, Instant.now()).expect(413);

        assertThat(row(event)).isEmpty();
    }

    @Test
    void whatNobodyWasWokenForIsFound() throws SQLException {
        String lost = "msg_" + UUID.randomUUID();
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(
                "insert into webhook_events (id, provider, external_event_id, signature_ok, payload, due_at)"
                        + " values (gen_random_uuid(), 'replicate', ?, true, ?, now() - interval '1 minute')")) {
            sql.setString(1, lost);
            sql.setString(2, BODY);
            sql.executeUpdate();
        }

        await().atMost(PATIENCE).until(() -> row(lost), "done, payload forgotten"::equals);
    }

    @Test
    void theStandInForReplicateIsBelieved() {
        String prediction = Sandbox.of(platform).orders("black-forest-labs/flux-schnell", Map.of(
                "input", Map.of("prompt", "a beach", "seed", 1),
                "webhook", platform.baseUrl() + "/api/v1" + PATH,
                "webhook_events_filter", new String[] {"start", "completed"}));

        await().atMost(PATIENCE).until(() -> row("msg_" + prediction + "start") + row("msg_" + prediction + "completed"),
                "done, payload forgottendone, payload forgotten"::equals);
    }

    private Answer send(String body, Instant at) {
        return signed(at, signature(secret, event, at, body)).post(PATH, body);
    }

    private Api signed(Instant at, String signature) {
        return platform.api()
                .with("webhook-id", event)
                .with("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                .with("webhook-signature", signature);
    }

    private static String signature(String secret, String id, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] signed = mac.doFinal((id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Its state and what is left of it; empty when there is none. */
    private String row(String externalId) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(
                "select status || case when payload is null then ', payload forgotten' else ', payload kept' end"
                        + " from webhook_events where external_event_id = ?")) {
            sql.setString(1, externalId);
            try (ResultSet rows = sql.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
