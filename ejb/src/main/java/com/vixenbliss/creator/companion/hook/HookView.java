package com.vixenbliss.creator.companion.hook;

import com.vixenbliss.creator.companion.hook.model.Hook;
import com.vixenbliss.creator.companion.hook.model.HookStatus;
import com.vixenbliss.creator.companion.hook.model.HookType;
import java.time.Instant;
import java.util.UUID;

/**
 * A hook as the person sees it.
 *
 * @param triggerAfter not raised before
 * @param expiresAt nor after
 * @param offers how many replies were invited to take it up
 * @param fired how it was raised; null while it was not
 * @param endedAt when it was fired, resolved, dismissed or expired; null while it is active
 */
public record HookView(
        UUID id,
        UUID characterId,
        HookType type,
        String content,
        String suggestedOpener,
        int priority,
        HookStatus status,
        Instant triggerAfter,
        Instant expiresAt,
        int offers,
        Firing fired,
        Instant endedAt,
        boolean isActive) {

    /**
     * How a hook was raised.
     *
     * @param as {@code reply}, or {@code opening} when the character spoke unasked
     */
    public record Firing(Instant at, String as, UUID messageId) {}

    /** A hook from its row. */
    public static HookView of(Hook row) {
        Firing fired = row.firedAs() == null ? null : new Firing(row.triggeredAt(), row.firedAs(), row.firedMessageId());
        return new HookView(
                row.id(), row.characterId(), row.type(), row.content(), row.suggestedOpener(), row.priority(), row.status(),
                row.triggerAfter(), row.expiresAt(), row.offers(), fired, row.endedAt(), row.isActive());
    }

    /** A hook that was just planned. */
    public static HookView of(UUID id, UUID characterId, PlannedHook plan) {
        return new HookView(
                id, characterId, plan.type(), plan.content(), plan.suggestedOpener(), plan.priority(), HookStatus.PENDING,
                plan.triggerAfter(), plan.expiresAt(), 0, null, null, true);
    }
}
