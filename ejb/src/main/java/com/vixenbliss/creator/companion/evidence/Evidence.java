package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One claim of one line: a row of {@code memory_sources}.
 *
 * @param memoryId the memory that rests on it; null before it was first derived
 * @param messageId the person's line
 * @param place within the line
 * @param saidKey the claim as it was drawn from the line
 * @param claimKey the claim for which it counts: its own, or another that says the same
 * @param valueWords the value as it is compared
 * @param quote the person's own words
 * @param importance 0 to 1
 * @param confidence 0 to 1
 * @param valence −2 to 2
 * @param ends claims that stop being true because of it
 */
public record Evidence(
        UUID id,
        UUID memoryId,
        UUID turnId,
        UUID messageId,
        UUID episodeId,
        Instant saidAt,
        int place,
        String saidKey,
        String claimKey,
        MemoryType type,
        Canon canon,
        String category,
        String summary,
        String value,
        String valueWords,
        String quote,
        double importance,
        double confidence,
        int valence,
        List<String> ends) {

    /** As it was said. */
    static final Comparator<Evidence> AS_SAID = Comparator.comparing(Evidence::saidAt)
            .thenComparing(Evidence::messageId).thenComparing(Evidence::place).thenComparing(Evidence::saidKey);

    public Evidence {
        ends = List.copyOf(ends);
    }

    /** What was just drawn from a line. */
    static Evidence of(Learned learned, Source source, int place) {
        String key = learned.key().text();
        String value = learned.claim().value() == null ? "" : learned.claim().value();
        return new Evidence(
                TimeOrderedId.next(), null, source.turnId(), source.messageId(), source.episodeId(), source.saidAt(), place,
                key, key, learned.type(), learned.canon(), learned.category(), learned.summary(), value, Sameness.words(value),
                learned.claim().evidence() == null ? "" : learned.claim().evidence(),
                learned.importance(), learned.confidence(), learned.valence(), ends(learned));
    }

    /** Who likes a thing no longer dislikes it, so the opposite ends too. */
    private static List<String> ends(Learned learned) {
        Set<String> keys = new LinkedHashSet<>();
        learned.ends().forEach(key -> keys.add(key.text()));
        learned.key().opposite().map(ClaimKey::text).ifPresent(keys::add);
        keys.remove(learned.key().text());
        return List.copyOf(keys);
    }

    /** What the same line said before of the same claim had a memory, which goes on. */
    Evidence after(Collection<Evidence> before) {
        return before.stream()
                .filter(one -> one.saidKey().equals(saidKey) && one.memoryId() != null && Sameness.ofValues(one.valueWords(), valueWords))
                .findFirst().map(one -> at(new Facts.Place(id, claimKey, one.memoryId()))).orElse(this);
    }

    /** The same, counting for what it is known to count for now. */
    Evidence at(Facts.Place now) {
        return new Evidence(id, now.memoryId(), turnId, messageId, episodeId, saidAt, place, saidKey, now.claimKey(), type, canon,
                category, summary, value, valueWords, quote, importance, confidence, valence, ends);
    }

    boolean isAt(Facts.Place now) {
        return now.memoryId().equals(memoryId) && now.claimKey().equals(claimKey);
    }

    /** Where something was said. */
    public record Source(
            UUID userId, UUID characterId, UUID turnId, UUID messageId, UUID episodeId, Instant saidAt) {}
}
