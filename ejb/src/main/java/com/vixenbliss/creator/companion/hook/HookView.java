package com.vixenbliss.creator.companion.hook;

import com.vixenbliss.creator.companion.hook.model.Hook;
import com.vixenbliss.creator.companion.hook.model.HookType;
import java.time.Instant;
import java.util.UUID;

/** A hook as the person sees it. */
public record HookView(
        UUID id,
        HookType type,
        String content,
        String suggestedOpener,
        int priority,
        Instant triggerAfter,
        boolean isActive) {

    /** A hook from its row. */
    public static HookView of(Hook row) {
        return new HookView(
                row.id(), row.type(), row.content(), row.suggestedOpener(), row.priority(), row.triggerAfter(),
                row.isActive());
    }

    /** A hook that was just planned. */
    public static HookView of(UUID id, PlannedHook plan) {
        return new HookView(
                id, plan.type(), plan.content(), plan.suggestedOpener(), plan.priority(), plan.triggerAfter(), true);
    }
}
