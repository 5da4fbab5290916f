package com.vixenbliss.creator.platform.cost.budget;

import java.util.Objects;
import java.util.UUID;

/**
 * On whose behalf something is spent: every budget of these counts it.
 *
 * @param avatarId null when it is for no identity
 * @param batchId null when it is for no batch
 */
public record Spender(UUID studioId, UUID avatarId, UUID batchId) {

    public Spender {
        Objects.requireNonNull(studioId, "studioId");
    }

    /** A studio that spends for none of its identities. */
    public static Spender of(UUID studioId) {
        return new Spender(studioId, null, null);
    }
}
