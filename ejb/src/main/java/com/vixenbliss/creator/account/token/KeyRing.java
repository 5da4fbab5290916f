package com.vixenbliss.creator.account.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The keys of one moment: all are published and accepted, one signs. */
record KeyRing(List<SigningKey> keys) {

    /** How long a new key is published before it signs, so that every node and every reader of our JWKS knows it by then. */
    static final Duration PUBLISHED_AHEAD = Duration.ofMinutes(5);

    KeyRing {
        keys = keys.stream().sorted(Comparator.comparing(SigningKey::since)).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There is no key to sign tokens with");
        }
    }

    /** The newest key that has been published long enough; the oldest when none has. */
    SigningKey signer(Instant now) {
        return keys.stream()
                .filter(key -> !key.since().plus(PUBLISHED_AHEAD).isAfter(now))
                .reduce((older, newer) -> newer)
                .orElse(keys.getFirst());
    }

    Jwk.KeySet published() {
        return new Jwk.KeySet(keys.stream().map(SigningKey::jwk).toList());
    }
}
