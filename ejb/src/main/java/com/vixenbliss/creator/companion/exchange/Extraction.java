package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a model drew from an exchange, after every rule of ours.
 *
 * @param usedHooks hooks of {@link Exchange#offered} that the reply took up
 * @param resolvedHooks hooks of either list that the person's line settled
 */
public record Extraction(
        List<Learned> memories,
        List<PlannedHook> hooks,
        Movement movement,
        List<UUID> usedHooks,
        List<UUID> resolvedHooks) {

    public Extraction {
        memories = List.copyOf(memories);
        hooks = List.copyOf(hooks);
        usedHooks = List.copyOf(usedHooks);
        resolvedHooks = List.copyOf(resolvedHooks);
    }

    /** Nothing was said that one could learn from. */
    static Extraction nothing(Instant saidAt) {
        return new Extraction(List.of(), List.of(), new Movement(0, "", "", 0, List.of(), saidAt), List.of(), List.of());
    }
}
