package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/** Signed JSON in its compact form (RFC 7515). */
final class Jws {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    /** @param type what a reader is to take it for */
    static String of(SigningKey key, String type, Object payload) {
        String text = encode(new Header("RS256", type, key.kid())) + "." + encode(payload);
        return text + "." + BASE64.encodeToString(sign(key, text));
    }

    private static String encode(Object part) {
        try {
            return BASE64.encodeToString(Json.lenient().writeValueAsString(part).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static byte[] sign(SigningKey key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.key());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Signing with " + key + " failed", broken);
        }
    }

    private record Header(String alg, String typ, String kid) {}
}
