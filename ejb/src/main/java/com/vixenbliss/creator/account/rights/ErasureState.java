package com.vixenbliss.creator.account.rights;

import java.time.Instant;
import java.util.UUID;

/**
 * How an erasure goes.
 *
 * @param token opens it without signing in: the account is closed
 * @param status {@code pending}, {@code running} or {@code done}
 * @param tablesDone of how many kinds of data nothing is left
 * @param finishedAt null until it is done
 * @param receipt a JWS that our published keys verify; null until it is done
 */
public record ErasureState(
        UUID id, String token, String status, int tablesDone, int tablesInAll, Instant requestedAt, Instant finishedAt,
        String receipt) {}
