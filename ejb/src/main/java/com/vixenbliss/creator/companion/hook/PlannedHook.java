package com.vixenbliss.creator.companion.hook;

import com.vixenbliss.creator.companion.hook.model.HookType;
import java.time.Instant;

/**
 * A hook as it was drawn from a line.
 *
 * @param claimKey what it is about; a second plan for it moves the first
 * @param priority 0 to 100
 * @param triggerAfter not offered before
 */
public record PlannedHook(
        HookType type,
        String claimKey,
        String content,
        String context,
        String suggestedOpener,
        int priority,
        Instant triggerAfter) {

    /** Not raised any more after this. */
    public Instant expiresAt() {
        return triggerAfter.plus(type.freshness());
    }
}
