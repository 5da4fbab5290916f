package com.vixenbliss.creator.platform.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Standard Webhooks (github.com/standard-webhooks, v1): an HMAC-SHA256 over id, timestamp and the body's own bytes. Stricter
 * than some libraries: a timestamp is always checked, both ways, and only signatures labelled {@code v1} count.
 */
public final class StandardWebhooks {

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final String ALGORITHM = "HmacSHA256";
    private static final String LABEL = "v1,";

    private StandardWebhooks() {}

    /**
     * The headers that sign; each null when it is missing.
     *
     * @param id {@code webhook-id}, the same over all deliveries of an event
     * @param timestamp {@code webhook-timestamp}, in seconds
     * @param signature {@code webhook-signature}, several with spaces between while the sender's secret is rolling
     */
    public record Signing(String id, String timestamp, String signature) {

        boolean complete() {
            return id != null && !id.isBlank() && timestamp != null && signature != null;
        }
    }

    /** Why it is not believed. */
    public enum Doubt {
        UNSIGNED,
        MALFORMED,
        STALE,
        FORGED
    }

    /**
     * Empty when one of the secrets signed it.
     *
     * @param secrets Base64, with or without {@code whsec_}; several while ours are rolling
     * @throws IllegalArgumentException when a secret is none
     */
    public static Optional<Doubt> verify(List<String> secrets, Signing signing, byte[] body, Instant now) {
        List<byte[]> keys = secrets.stream().map(StandardWebhooks::key).toList();
        if (!signing.complete()) {
            return Optional.of(Doubt.UNSIGNED);
        }
        if (!signing.timestamp().matches("\\d{1,15}")) {
            return Optional.of(Doubt.MALFORMED);
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(signing.timestamp()));
        if (Duration.between(sent, now).abs().compareTo(TOLERANCE) > 0) {
            return Optional.of(Doubt.STALE);
        }
        boolean signed = false;
        for (byte[] key : keys) {
            signed |= signs(mac(key, signing, body), signing.signature());
        }
        return signed ? Optional.empty() : Optional.of(Doubt.FORGED);
    }

    private static boolean signs(byte[] mac, String signatures) {
        byte[] expected = Base64.getEncoder().encode(mac);
        boolean signed = false;
        for (String one : signatures.split(" ")) {
            byte[] given = one.startsWith(LABEL) ? one.substring(LABEL.length()).getBytes(StandardCharsets.UTF_8) : new byte[0];
            signed |= MessageDigest.isEqual(expected, given);
        }
        return signed;
    }

    private static byte[] mac(byte[] key, Signing signing, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((signing.id() + "." + signing.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws IllegalArgumentException says nothing of what the secret is */
    static byte[] key(String secret) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(secret.startsWith("whsec_") ? secret.substring("whsec_".length()) : secret);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("A webhook secret is not Base64");
        }
        if (key.length == 0) {
            throw new IllegalArgumentException("A webhook secret is empty");
        }
        return key;
    }
}
