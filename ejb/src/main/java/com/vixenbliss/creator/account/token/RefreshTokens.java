package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.token.model.RefreshToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All refresh tokens that were given out. */
public interface RefreshTokens {

    void add(RefreshToken token);

    /** By its hash, and nobody else can use it until the transaction ends. */
    Optional<RefreshToken> lock(byte[] hash);

    /** Ends a sign-in: every token of the family is dead. */
    void revokeFamily(UUID familyId, Instant now);

    /** Ends all sign-ins of a person. */
    void revokeAllOf(UUID userId, Instant now);
}
