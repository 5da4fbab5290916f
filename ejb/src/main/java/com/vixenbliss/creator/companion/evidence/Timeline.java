package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One claim through time. Fed in the order of what was said: the same value again confirms what is open, another closes it
 * and opens the next, and what ends the claim closes it alone.
 */
final class Timeline {

    /** The most lines that a memory cites; all of them stay as evidence. */
    static final int CITED = 20;

    private final List<Segment> segments = new ArrayList<>();
    private final Map<UUID, Segment> byEvidence;
    private Segment open;

    /** @param byEvidence where it is noted what became of each piece of evidence */
    Timeline(Map<UUID, Segment> byEvidence) {
        this.byEvidence = byEvidence;
    }

    void kept(Kept memory) {
        String value = Sameness.words(memory.value());
        if (open == null || open.kept != null || !Sameness.ofValues(open.value, value)) {
            begin(memory.validFrom(), null, value);
        }
        open.kept = memory;
        if (memory.validTo() != null) {
            open.end(memory.validTo(), null);
            open = null;
        }
    }

    void said(Evidence evidence) {
        Segment heard = open;
        if (open == null || !open.isSaidBy(evidence)) {
            heard = open != null && open.outlasts(evidence) ? past(evidence) : begin(evidence.saidAt(), evidence, evidence.valueWords());
        }
        heard.add(evidence);
        byEvidence.put(evidence.id(), heard);
    }

    /** What contradicts the person's own word is noted, and true no longer at once. */
    private Segment past(Evidence evidence) {
        Segment past = new Segment(evidence.saidAt(), evidence.valueWords());
        past.end(evidence.saidAt(), null);
        past.next = open;
        segments.add(past);
        return past;
    }

    /** Another claim ends this one, unless its own line says it too. */
    void endedBy(Evidence other) {
        boolean saidThere = open != null && open.evidence.stream().anyMatch(one -> one.messageId().equals(other.messageId()));
        if (open != null && !saidThere && !open.isPinned()) {
            open.end(other.saidAt(), other);
            open = null;
        }
    }

    /** What ended it is forgotten since. */
    void ended(Ended ending) {
        if (open != null && !open.isPinned()) {
            open.end(ending.at(), null);
            open.forgottenEnder = ending.by();
            open = null;
        }
    }

    private Segment begin(Instant at, Evidence evidence, String value) {
        Segment next = new Segment(at, value);
        if (open != null) {
            open.end(at, evidence);
            open.next = next;
        }
        segments.add(next);
        open = next;
        return next;
    }

    List<Segment> segments() {
        return segments;
    }

    /** A stretch of time in which one value was true. */
    static final class Segment {

        private final Instant from;
        private final List<Evidence> evidence = new ArrayList<>();
        private String value;
        private Kept kept;
        private Instant to;
        private Evidence ender;
        private UUID forgottenEnder;
        private Segment next;
        private UUID id;

        Segment(Instant from, String value) {
            this.from = from;
            this.value = value;
        }

        private boolean isSaidBy(Evidence other) {
            if (kept == null || kept.correctedAt() == null) {
                return Sameness.ofValues(value, other.valueWords());
            }
            return kept.id().equals(other.memoryId()) && !other.saidAt().isAfter(kept.correctedAt())
                    || Sameness.isIn(other.valueWords(), kept.value());
        }

        /** Pinned, or corrected after the other was said, which only now comes to be known. */
        private boolean outlasts(Evidence other) {
            boolean corrected = kept != null && kept.correctedAt() != null && other.memoryId() == null;
            return isPinned() || corrected && !other.saidAt().isAfter(kept.correctedAt());
        }

        private void add(Evidence more) {
            evidence.add(more);
            if (more.valueWords().length() > value.length()) {
                value = more.valueWords();
            }
        }

        private void end(Instant at, Evidence by) {
            to = at;
            ender = by;
        }

        /** Keeps the id that it had, so that whatever mentions it still finds it. A new one has that of its first evidence. */
        void name(Set<UUID> taken) {
            id = kept != null ? kept.id() : evidence.stream().map(Evidence::memoryId)
                    .filter(known -> known != null && !taken.contains(known)).findFirst()
                    .or(() -> evidence.stream().filter(one -> one.memoryId() == null).map(Evidence::id).findFirst())
                    .orElseGet(TimeOrderedId::next);
            taken.add(id);
        }

        private boolean isPinned() {
            return kept != null && kept.isPinned();
        }

        boolean isKept() {
            return kept != null;
        }

        UUID id() {
            return id;
        }

        List<Evidence> evidence() {
            return evidence;
        }

        /** @param byEvidence to find the memory of what ended it */
        Fact fact(String claimKey, Map<UUID, Segment> byEvidence) {
            double importance = evidence.stream().mapToDouble(Evidence::importance).max().orElse(0);
            double confidence = evidence.stream().mapToDouble(Evidence::confidence).max().orElse(0);
            int heard = (int) evidence.stream().map(Evidence::messageId).distinct().count();
            return new Fact(
                    id, claimKey, told(), raised(importance, 0.9, heard), raised(confidence, 0.5, heard), from, to,
                    superseder(byEvidence), cited());
        }

        private UUID superseder(Map<UUID, Segment> byEvidence) {
            if (next != null) {
                return next.id;
            }
            Segment other = ender == null ? null : byEvidence.get(ender.id());
            return other != null ? other.id : ender == null ? forgottenEnder : ender.memoryId();
        }

        private Evidence told() {
            Evidence told = null;
            for (Evidence one : evidence) {
                if (told == null || one.valueWords().length() > told.valueWords().length()) {
                    told = one;
                }
            }
            return told;
        }

        private List<UUID> cited() {
            Set<UUID> lines = new LinkedHashSet<>();
            evidence.forEach(one -> lines.add(one.messageId()));
            List<UUID> all = new ArrayList<>(lines);
            return all.subList(Math.max(0, all.size() - CITED), all.size());
        }

        /** Each repetition leaves only that share of what was lacking. */
        private static double raised(double highest, double left, int heard) {
            double raised = 1 - (1 - highest) * Math.pow(left, Math.max(0, heard - 1));
            return Math.round(raised * 10_000.0) / 10_000.0;
        }
    }
}
