package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;

/**
 * A key with which we sign, and its public half as a JSON Web Key.
 *
 * @param since when it became known here; a young key is published but does not sign yet
 */
record SigningKey(PrivateKey key, PublicKey publicKey, Jwk jwk, Instant since) {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SMALLEST = 2048;

    /**
     * @param pem PKCS #8, not encrypted
     * @throws IllegalArgumentException when it is anything but an RSA key of 2048 bits or more
     */
    static SigningKey fromPem(String pem, Instant since) {
        String base64 = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return of(KeyFactory.getInstance("RSA").generatePrivate(spec), since);
        } catch (GeneralSecurityException notRsa) {
            throw new IllegalArgumentException("A signing key must be an RSA key in PKCS #8 PEM", notRsa);
        }
    }

    static SigningKey of(PrivateKey key, Instant since) {
        if (!(key instanceof RSAPrivateCrtKey rsa) || rsa.getModulus().bitLength() < SMALLEST) {
            throw new IllegalArgumentException("A signing key must be RSA with at least " + SMALLEST + " bits");
        }
        String n = unsigned(rsa.getModulus());
        String e = unsigned(rsa.getPublicExponent());
        return new SigningKey(key, publicHalf(rsa), new Jwk("RSA", "sig", "RS256", thumbprint(n, e), n, e), since);
    }

    private static PublicKey publicHalf(RSAPrivateCrtKey key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String kid() {
        return jwk.kid();
    }

    /** RFC 7638: the same key has the same id on every node. */
    private static String thumbprint(String n, String e) {
        TreeMap<String, String> members = new TreeMap<>();
        members.put("e", e);
        members.put("kty", "RSA");
        members.put("n", n);
        try {
            byte[] canonical = Json.lenient().writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public String toString() {
        return "SigningKey[" + kid() + "]";
    }
}
