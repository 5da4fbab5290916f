package com.vixenbliss.creator.account;

import com.vixenbliss.creator.account.token.RefreshTokens;
import com.vixenbliss.creator.account.token.model.RefreshToken;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Refresh tokens in a map. */
public final class MemoryRefreshTokens implements RefreshTokens {

    private final Map<ByteBuffer, RefreshToken> rows = new LinkedHashMap<>();

    @Override
    public void add(RefreshToken token) {
        rows.put(ByteBuffer.wrap(token.tokenHash()), token);
    }

    @Override
    public Optional<RefreshToken> lock(byte[] hash) {
        return Optional.ofNullable(rows.get(ByteBuffer.wrap(hash)));
    }

    @Override
    public void revokeFamily(UUID familyId, Instant now) {
        rows.values().stream().filter(token -> token.familyId().equals(familyId)).forEach(token -> token.revoke(now));
    }

    @Override
    public void revokeAllOf(UUID userId, Instant now) {
        rows.values().stream().filter(token -> token.userId().equals(userId)).forEach(token -> token.revoke(now));
    }

    public boolean isFamilyAlive(UUID familyId) {
        return rows.values().stream().anyMatch(token -> token.familyId().equals(familyId) && !token.isRevoked());
    }
}
