package com.vixenbliss.creator.identity.avatar;

import java.util.UUID;

/**
 * A stage of an identity's making has ended. Fired in the transaction that ends it, so that whoever observes it in that
 * transaction writes with it or not at all.
 *
 * @param reason in plain words; null when it is done
 */
public record StageEnded(UUID avatarId, Stage stage, Stage.Ending ending, String reason) {}
