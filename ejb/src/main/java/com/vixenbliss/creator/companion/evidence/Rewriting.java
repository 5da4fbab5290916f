package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.evidence.Facts.Place;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to become of the rows, as the one JSON parameter of {@link EvidenceSql}.
 *
 * @param withdrawn evidence that is no longer said
 * @param vanished memories that rest on nothing any more
 * @param said new evidence
 * @param placed evidence that counts for something else than before
 */
record Rewriting(
        UUID userId,
        UUID characterId,
        Collection<UUID> withdrawn,
        Collection<UUID> vanished,
        List<Evidence> said,
        List<Place> placed,
        List<Row> facts) {

    /** @param isTold false for a memory that only its keeping holds: its words stay */
    record Row(
            UUID id,
            String claimKey,
            UUID episodeId,
            MemoryType type,
            Canon canon,
            String category,
            String summary,
            Claim content,
            double importance,
            double confidence,
            int valence,
            Instant validFrom,
            Instant validTo,
            UUID supersededBy,
            List<UUID> lines,
            boolean isTold) {

        static Row of(Fact fact) {
            Evidence told = fact.told();
            if (told == null) {
                return new Row(fact.id(), fact.claimKey(), null, null, null, null, null, null, 0, 0, 0, fact.validFrom(), fact.validTo(),
                        fact.supersededBy(), fact.sources(), false);
            }
            return new Row(
                    fact.id(), fact.claimKey(), told.episodeId(), told.type(), told.canon(), told.category(), told.summary(),
                    new Claim(told.value(), told.quote()),
                    fact.importance(), fact.confidence(), told.valence(), fact.validFrom(), fact.validTo(), fact.supersededBy(),
                    fact.sources(), true);
        }
    }

    /**
     * @param before all evidence that was there, with what is withdrawn
     * @param said new evidence, not yet placed
     */
    static Rewriting of(
            Evidence.Source source, Collection<Evidence> before, Set<UUID> withdrawn, List<Evidence> said, Facts facts) {
        Map<UUID, Place> places = facts.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        Map<UUID, Evidence> known = before.stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        Set<UUID> vanished = before.stream()
                .filter(one -> places.containsKey(one.id()) || withdrawn.contains(one.id()))
                .map(Evidence::memoryId).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        facts.facts().forEach(fact -> vanished.remove(fact.id()));
        return new Rewriting(
                source.userId(), source.characterId(), withdrawn, vanished,
                said.stream().map(one -> one.at(places.get(one.id()))).toList(),
                facts.places().stream().filter(place -> known.containsKey(place.id()) && !known.get(place.id()).isAt(place)).toList(),
                facts.facts().stream().map(Row::of).toList());
    }
}
