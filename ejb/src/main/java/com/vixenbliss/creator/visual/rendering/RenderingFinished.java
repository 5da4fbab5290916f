package com.vixenbliss.creator.visual.rendering;

import java.util.UUID;

/**
 * A rendering has ended. Fired as a CDI event on a thread without caller or transaction, again and again until no observer
 * throws: observers open a transaction of their own, and are idempotent. An observer leaves alone what is not its purpose.
 *
 * @param subjectId what it was ordered for
 */
public record RenderingFinished(UUID renderingId, Purpose purpose, UUID subjectId, RenderingOutcome outcome) {}
