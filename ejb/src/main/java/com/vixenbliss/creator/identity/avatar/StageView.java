package com.vixenbliss.creator.identity.avatar;

import java.time.Instant;

/**
 * How one stage of an identity's making stands.
 *
 * @param attempts how often it was begun
 * @param reason in plain words, why it ended otherwise than done; null else
 * @param needs what only a member of the studio can do; null for nothing
 */
public record StageView(
        Stage stage, StageState state, int attempts, String reason, Need needs, Instant begunAt, Instant endedAt) {}
