package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.companion.hook.model.HookType;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The rows that an exchange makes, as the one JSON parameter of {@link ExchangeSql#LEARN}.
 *
 * @param bond the relationship's new state; null when nothing moved
 */
record Learning(
        UUID turnId,
        UUID messageId,
        Instant saidAt,
        UUID episodeId,
        UUID userId,
        UUID characterId,
        UUID relationshipId,
        Bond bond,
        List<ChangeRow> changes,
        Movement movement,
        List<HookRow> hooks) {

    record ChangeRow(UUID id, int place, String kind, Integer amount, String detail) {}

    record HookRow(
            UUID id,
            HookType type,
            String content,
            String context,
            String suggestedOpener,
            String claimKey,
            int priority,
            Instant triggerAfter,
            Instant expiresAt) {}

    /**
     * @param step what the exchange makes of the relationship; without changes when its events are written anew
     * @param movement null when it moved nothing and never did
     */
    static Learning of(Exchange exchange, Bond.Step step, Movement movement, List<PlannedHook> hooks) {
        return new Learning(
                exchange.turnId(), exchange.messageId(), exchange.saidAt(), exchange.episodeId(), exchange.userId(),
                exchange.characterId(), exchange.relationshipId(),
                step.changes().isEmpty() ? null : step.bond(),
                changes(step.changes()), movement,
                hooks.stream().map(Learning::hook).toList());
    }

    /** Nothing to write. */
    boolean isEmpty() {
        return changes.isEmpty() && movement == null && hooks.isEmpty();
    }

    private static List<ChangeRow> changes(List<Change> changes) {
        return IntStream.range(0, changes.size()).mapToObj(place -> {
            Change change = changes.get(place);
            return new ChangeRow(TimeOrderedId.next(), place, change.kind().word(), change.amount(), change.detail());
        }).toList();
    }

    private static HookRow hook(PlannedHook plan) {
        return new HookRow(
                TimeOrderedId.next(), plan.type(), plan.content(), plan.context(), plan.suggestedOpener(), plan.claimKey(),
                plan.priority(), plan.triggerAfter(), plan.expiresAt());
    }
}
