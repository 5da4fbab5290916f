package com.vixenbliss.creator.scene.trial;

import java.util.UUID;

/**
 * How far a trial is.
 *
 * @param state {@code drawing}, {@code drawn} or {@code failed}
 * @param imageId null until it is drawn
 * @param reason why it failed; null when it did not
 */
public record TrialPicture(UUID id, String state, UUID imageId, String reason) {}
