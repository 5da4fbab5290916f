package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** The platform's signature, for tests of other features. */
public final class Signing {

    private Signing() {}

    public static Statements in(Path keys) {
        return new Statements(keys(keys), TokenWorld.ownIssuerOnly(), Clock.systemUTC());
    }

    /** What a signed text says; fails when the published keys do not verify it. */
    public static JsonNode verified(String jws, Path keys) throws GeneralSecurityException, IOException {
        String[] parts = jws.split("\\.", -1);
        JsonNode header = Json.lenient().readTree(Base64.getUrlDecoder().decode(parts[0]));
        SigningKey key = keys(keys).ring().keys().stream()
                .filter(one -> one.kid().equals(header.path("kid").asText())).findFirst().orElseThrow();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key.publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
            throw new AssertionError("not signed by us: " + jws);
        }
        return Json.lenient().readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private static SigningKeys keys(Path directory) {
        return new SigningKeys(Optional.empty(), Optional.of(directory.toString()), Clock.systemUTC());
    }
}
