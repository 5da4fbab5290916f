package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.Recollection;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Change;
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
        List<MemoryRow> added,
        List<Recollection.Confirmed> confirmed,
        List<Recollection.Closed> closed,
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

    record MemoryRow(
            UUID id,
            Canon canon,
            MemoryType type,
            String category,
            String summary,
            Claim content,
            String claimKey,
            double importance,
            double confidence,
            int valence,
            Instant validTo,
            UUID supersededBy) {}

    static Learning of(
            Exchange exchange,
            Bond.Step step,
            Recollection recollection,
            List<PlannedHook> hooks) {
        return new Learning(
                exchange.turnId(), exchange.messageId(), exchange.saidAt(), exchange.episodeId(), exchange.userId(),
                exchange.characterId(), exchange.relationshipId(),
                step.changes().isEmpty() ? null : step.bond(),
                changes(step.changes()),
                recollection.added().stream().map(Learning::memory).toList(),
                recollection.confirmed(),
                recollection.closed(),
                hooks.stream().map(Learning::hook).toList());
    }

    /** Nothing to write. */
    boolean isEmpty() {
        return changes.isEmpty() && added.isEmpty() && confirmed.isEmpty() && closed.isEmpty() && hooks.isEmpty();
    }

    private static List<ChangeRow> changes(List<Change> changes) {
        return IntStream.range(0, changes.size()).mapToObj(place -> {
            Change change = changes.get(place);
            return new ChangeRow(TimeOrderedId.next(), place, change.kind().word(), change.amount(), change.detail());
        }).toList();
    }

    private static MemoryRow memory(Recollection.Added added) {
        Learned memory = added.memory();
        return new MemoryRow(
                added.id(), memory.canon(), memory.type(), memory.category(), memory.summary(), memory.claim(),
                memory.key().text(), memory.importance(), memory.confidence(), memory.valence(),
                added.validTo(), added.supersededBy());
    }

    private static HookRow hook(PlannedHook plan) {
        return new HookRow(
                TimeOrderedId.next(), plan.type(), plan.content(), plan.context(), plan.suggestedOpener(), plan.claimKey(),
                plan.priority(), plan.triggerAfter(), plan.expiresAt());
    }
}
