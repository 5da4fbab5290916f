package com.vixenbliss.creator.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.provider.RecordedAnswer;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.webhook.StandardWebhooks.Doubt;
import com.vixenbliss.creator.platform.webhook.StandardWebhooks.Signing;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published vectors and ones that go wrong by one thing each. */
class StandardWebhooksTest {

    private static final Map<String, Doubt> DOUBTS = Map.of(
            "signature_mismatch", Doubt.FORGED, "no_expected_scheme", Doubt.FORGED, "missing_header", Doubt.UNSIGNED,
            "malformed_header", Doubt.MALFORMED, "timestamp_expired", Doubt.STALE, "timestamp_future", Doubt.STALE);

    record Vector(JsonNode json) {

        List<String> secrets() {
            return Json.lenient().convertValue(json.path("secrets"), new TypeReference<>() {});
        }

        Optional<Doubt> verify(List<String> secrets) {
            JsonNode headers = json.path("headers");
            Signing signing = new Signing(text(headers, "webhook-id"), text(headers, "webhook-timestamp"),
                    text(headers, "webhook-signature"));
            byte[] body = Base64.getDecoder().decode(json.path("body_base64").asText());
            return StandardWebhooks.verify(secrets, signing, body, Instant.ofEpochSecond(json.path("now").asLong()));
        }

        private static String text(JsonNode headers, String name) {
            return headers.path(name).asText(null);
        }

        @Override
        public String toString() {
            return json.path("id").asText() + " " + json.path("description").asText();
        }
    }

    static Stream<Vector> vectors() {
        JsonNode file = RecordedAnswer.tree(RecordedAnswer.text("webhooks/standard_webhooks_replicate.json"));
        return StreamSupport.stream(file.path("vectors").spliterator(), false).map(Vector::new);
    }

    static Stream<Vector> judged() {
        return vectors().filter(vector -> !vector.json().path("reject_reason").asText().equals("bad_secret"));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void isJudgedAsTheVectorSays(Vector vector) {
        Optional<Doubt> expected = vector.json().path("expect").asText().equals("accept")
                ? Optional.empty()
                : Optional.of(DOUBTS.get(vector.json().path("reject_reason").asText()));

        assertThat(vector.verify(vector.secrets())).isEqualTo(expected);
    }

    @Test
    void aSecretThatIsNoneIsRefusedAndNotShown() {
        assertThatThrownBy(() -> StandardWebhooks.key("whsec_")).hasMessageContaining("empty");
        assertThatThrownBy(() -> StandardWebhooks.key("whsec_not base64!")).hasMessageContaining("not Base64")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("not base64!"));
        assertThatThrownBy(() -> new WebhookSecrets(Optional.of("AAAA,whsec_")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whileSecretsRollEitherIsGood() {
        Vector good = vectors().filter(vector -> vector.json().path("id").asText().equals("sw-pub-01")).findFirst().orElseThrow();
        String other = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

        assertThat(good.verify(new WebhookSecrets(Optional.of(other + ", " + good.secrets().getFirst())).replicate())).isEmpty();
        assertThat(good.verify(List.of(other))).contains(Doubt.FORGED);
    }

    @Test
    void withoutASecretNothingIsBelieved() {
        Vector good = vectors().filter(vector -> vector.json().path("id").asText().equals("sw-pub-01")).findFirst().orElseThrow();

        assertThat(good.verify(new WebhookSecrets(Optional.empty()).replicate())).contains(Doubt.FORGED);
    }
}
