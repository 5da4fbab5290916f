package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.evidence.Timeline.Segment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The memories of some claims, as a pure function of what was said of them: however the evidence came and went, the same
 * evidence gives the same memories.
 *
 * @param facts all memories of these claims
 * @param places what each piece of evidence counts for
 */
public record Facts(List<Fact> facts, List<Place> places) {

    public Facts {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
    }

    /** What a piece of evidence counts for. */
    public record Place(UUID id, String claimKey, UUID memoryId) {}

    /** Two pieces of evidence that were found to say the same. */
    public record Link(UUID oneId, UUID otherId) {}

    /**
     * @param evidence all of the claims named, and all that ends them
     * @param keys the claims to derive, by the names they have or were said under
     */
    static Facts of(
            Collection<Evidence> evidence, Collection<Kept> kept, Collection<Ended> ended, Collection<Link> links, Set<String> keys) {
        List<Evidence> inOrder = evidence.stream().sorted(Evidence.AS_SAID).toList();
        List<Evidence> own = inOrder.stream()
                .filter(one -> keys.contains(one.claimKey()) || keys.contains(one.saidKey())).toList();
        return new Derivation(inOrder, own, new Claims(own, kept, links)).facts(kept, ended);
    }

    /** What happens when; of what happens at once, first what is listed first. */
    private record Moment(Instant at, Runnable event) {}

    /** Works once. */
    private static final class Derivation {

        private final List<Evidence> all;
        private final Set<UUID> own = new HashSet<>();
        private final Claims claims;
        private final Map<UUID, Segment> byEvidence = new HashMap<>();
        private final Map<String, Timeline> timelines = new TreeMap<>();

        Derivation(List<Evidence> all, List<Evidence> own, Claims claims) {
            this.all = all;
            this.claims = claims;
            own.forEach(one -> this.own.add(one.id()));
        }

        Facts facts(Collection<Kept> kept, Collection<Ended> ended) {
            List<Moment> moments = new ArrayList<>();
            ended.forEach(ending -> moments.add(new Moment(ending.at(), () -> end(ending))));
            kept.stream().sorted(Comparator.comparing(Kept::id))
                    .forEach(memory -> moments.add(new Moment(memory.validFrom(), () -> keep(memory))));
            all.forEach(one -> moments.add(new Moment(one.saidAt(), () -> tell(one))));
            moments.sort(Comparator.comparing(Moment::at));
            moments.forEach(moment -> moment.event().run());
            name();
            return result();
        }

        private void end(Ended ending) {
            Timeline ended = timelines.get(claims.of(ending.claimKey()));
            if (ended != null) {
                ended.ended(ending);
            }
        }

        private void keep(Kept memory) {
            timeline(claims.of(memory.claimKey())).kept(memory);
        }

        private void tell(Evidence next) {
            String claim = claims.of(next.saidKey());
            if (own.contains(next.id())) {
                timeline(claim).said(next);
            }
            next.ends().stream().map(claims::of).distinct()
                    .filter(ended -> !ended.equals(claim) && timelines.containsKey(ended))
                    .forEach(ended -> timelines.get(ended).endedBy(next));
        }

        private Timeline timeline(String claim) {
            return timelines.computeIfAbsent(claim, key -> new Timeline(byEvidence));
        }

        private void name() {
            Set<UUID> taken = new HashSet<>();
            List<Segment> segments = timelines.values().stream().flatMap(line -> line.segments().stream()).toList();
            segments.stream().filter(Segment::isKept).forEach(segment -> segment.name(taken));
            segments.stream().filter(segment -> !segment.isKept()).forEach(segment -> segment.name(taken));
        }

        private Facts result() {
            List<Fact> facts = new ArrayList<>();
            Map<UUID, Place> places = new LinkedHashMap<>();
            timelines.forEach((claim, line) -> line.segments().forEach(segment -> {
                facts.add(segment.fact(claim, byEvidence));
                segment.evidence().forEach(one -> places.put(one.id(), new Place(one.id(), claim, segment.id())));
            }));
            return new Facts(facts, List.copyOf(places.values()));
        }
    }
}
