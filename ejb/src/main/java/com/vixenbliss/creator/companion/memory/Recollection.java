package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What becomes of the memories when something is learned: the same claim again confirms its row, another value closes it
 * and opens a new one, and a claim that arrives late, after a newer one, goes straight into the past.
 */
public record Recollection(List<Added> added, List<Confirmed> confirmed, List<Closed> closed) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * A row to insert.
     *
     * @param validTo null while it is true
     * @param supersededBy the newer claim; null while it is true
     */
    public record Added(UUID id, Learned memory, Instant validTo, UUID supersededBy) {

        /** True at present. */
        public boolean isCurrent() {
            return validTo == null;
        }
    }

    /** A row that was heard again; scores only rise. */
    public record Confirmed(UUID id, double importance, double confidence) {}

    /** A row that is true no longer. */
    public record Closed(UUID id, UUID supersededBy, Instant validTo) {}

    /** The keys whose present claims matter to {@link #of}. */
    public static List<String> keysOf(Collection<Learned> learned) {
        return learned.stream()
                .flatMap(memory -> rivals(memory, true).stream())
                .map(ClaimKey::text).distinct().toList();
    }

    /**
     * @param known the claims of {@link #keysOf} that are true at present
     * @param saidAt when the line was said
     */
    public static Recollection of(Collection<Learned> learned, Collection<Known> known, Instant saidAt) {
        Map<String, Learned> oneAKey = new LinkedHashMap<>();
        learned.forEach(memory -> oneAKey.put(memory.key().text(), memory));
        Weighing weighing = new Weighing(known, saidAt);
        oneAKey.values().forEach(weighing::weigh);
        return new Recollection(weighing.added, weighing.confirmed, List.copyOf(weighing.closed.values()));
    }

    private static List<ClaimKey> rivals(Learned memory, boolean itself) {
        List<ClaimKey> keys = new ArrayList<>(memory.ends());
        memory.key().opposite().ifPresent(keys::add);
        keys.remove(memory.key());
        if (itself) {
            keys.add(memory.key());
        }
        return keys;
    }

    /** Case, accents' form and punctuation make no other value. */
    static boolean same(String one, String other) {
        return Objects.equals(words(one), words(other));
    }

    private static String words(String value) {
        return value == null ? "" : NO_WORD.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                .replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static final class Weighing {

        private final Map<String, Known> present = new HashMap<>();
        private final Instant saidAt;
        private final List<Added> added = new ArrayList<>();
        private final List<Confirmed> confirmed = new ArrayList<>();
        private final Map<UUID, Closed> closed = new LinkedHashMap<>();

        Weighing(Collection<Known> known, Instant saidAt) {
            known.forEach(claim -> present.put(claim.claimKey(), claim));
            this.saidAt = saidAt;
        }

        void weigh(Learned memory) {
            Known before = present.get(memory.key().text());
            UUID id = TimeOrderedId.next();
            if (before != null && same(before.value(), memory.claim().value())) {
                confirmed.add(new Confirmed(before.id(), memory.importance(), memory.confidence()));
                id = before.id();
            } else if (before != null && before.validFrom().isAfter(saidAt)) {
                added.add(new Added(id, memory, before.validFrom(), before.id()));
            } else {
                close(before, id);
                added.add(new Added(id, memory, null, null));
            }
            for (ClaimKey rival : rivals(memory, false)) {
                close(present.get(rival.text()), id);
            }
        }

        private void close(Known claim, UUID by) {
            boolean heardAgain = claim != null && confirmed.stream().anyMatch(row -> row.id().equals(claim.id()));
            if (claim != null && !heardAgain && !claim.validFrom().isAfter(saidAt)) {
                closed.putIfAbsent(claim.id(), new Closed(claim.id(), by, saidAt));
            }
        }
    }
}
