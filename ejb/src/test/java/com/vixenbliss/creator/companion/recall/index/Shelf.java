package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** An index for tests, filled by sentences. */
final class Shelf {

    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    static final String MODEL = "embedder-1";

    final MemoryIndex index = new MemoryIndex(Weights.MEASURED, ZoneOffset.UTC);
    private long count;

    /** Something that was learned in talk. */
    Memory learned(String summary, double importance, String observed) {
        return put(new Memory(
                id(), null, "user", "fact", "real", "", summary, importance, Instant.parse(observed + "T10:00:00Z"), null, true, null,
                null, null, false));
    }

    /** A line of an imported conversation. */
    Memory line(String speaker, String text, String day) {
        return put(new Memory(
                id(), "D" + count, speaker, "event", "real", "imported", text, 0.3, Instant.parse(day + "T10:00:00Z"), null, true, count,
                null, null, false));
    }

    Memory put(Memory memory) {
        index.apply(List.of(memory));
        return memory;
    }

    Memory closed(Memory before) {
        return put(new Memory(
                before.id(), before.externalId(), before.speaker(), before.type(), before.canon(), before.category(), before.summary(),
                before.importance(), before.observedAt(), NOW, false, before.position(), before.vector(), before.vectorModel(), false));
    }

    Memory forgotten(Memory before) {
        return put(new Memory(
                before.id(), before.externalId(), before.speaker(), before.type(), before.canon(), "", "", 0, before.observedAt(), null,
                false, before.position(), null, null, false));
    }

    Memory meant(Memory before, String model, float... vector) {
        return put(new Memory(
                before.id(), before.externalId(), before.speaker(), before.type(), before.canon(), before.category(), before.summary(),
                before.importance(), before.observedAt(), null, true, before.position(), ByteVector.of(vector), model, false));
    }

    List<String> find(String question) {
        return hits(question, null, ZoneOffset.UTC, false).stream().map(hit -> hit.memory().summary()).toList();
    }

    List<Hit> hits(String question) {
        return hits(question, null, ZoneOffset.UTC, false);
    }

    List<Hit> hits(String question, ByteVector vector, ZoneId zone, boolean past) {
        return index.search(new Search(question, NOW, asker(zone), vector, MODEL, 10, past, new Abstention(0.2, 0.75)));
    }

    /** As Alex asks Mira. */
    private static Asker asker(ZoneId zone) {
        return Asker.of(zone, "Alex", "Mira");
    }

    private UUID id() {
        return new UUID(0, ++count);
    }
}
