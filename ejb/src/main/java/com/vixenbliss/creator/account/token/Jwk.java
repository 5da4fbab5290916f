package com.vixenbliss.creator.account.token;

import java.util.List;

/** The public half of a key, as RFC 7517 writes it. */
public record Jwk(String kty, String use, String alg, String kid, String n, String e) {

    /** What is served at {@code /api/v1/auth/jwks}. */
    public record KeySet(List<Jwk> keys) {

        public KeySet {
            keys = List.copyOf(keys);
        }
    }
}
