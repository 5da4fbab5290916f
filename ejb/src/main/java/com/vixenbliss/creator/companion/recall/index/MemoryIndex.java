package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.dates.DateReader;
import com.vixenbliss.creator.companion.recall.dates.Span;
import com.vixenbliss.creator.companion.recall.words.Language;
import com.vixenbliss.creator.companion.recall.words.Stems;
import com.vixenbliss.creator.companion.recall.words.Token;
import com.vixenbliss.creator.companion.recall.words.Tokens;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The memories of one pair, ready to be searched. Follows the rows by {@link #apply}; the same row again replaces its
 * memory. One thread at a time: it is one person's.
 */
public final class MemoryIndex {

    /** A language that fewer than one memory in so many are in does not make its stems be looked for. */
    private static final int RARE = 20;

    private final Weights weights;
    private final ZoneId zone;
    private final Stems stems = new Stems();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Postings> postings = new HashMap<>();
    private final Map<String, Integer> speakers = new TreeMap<>();
    private final Map<Language, Integer> languages = new EnumMap<>(Language.class);
    private final Kin kin = new Kin();
    private long lengths;
    private long bytes;
    private int gone;
    private boolean disordered;
    private int[] lines = {};

    /** @param zone whose days the dates in memories are */
    public MemoryIndex(Weights weights, ZoneId zone) {
        this.weights = weights;
        this.zone = zone;
    }

    /** Takes rows in, new ones and changed ones; those that were forgotten leave. */
    public synchronized void apply(Collection<Memory> rows) {
        rows.forEach(this::put);
        if (gone > 64 && gone > slots.size() / 2) {
            rebuild();
        }
    }

    /** The memories that fit a question, best first; none when nothing fits. */
    public synchronized List<Hit> search(Search search) {
        if (disordered) {
            lines = Lines.order(slots);
            disordered = false;
        }
        Set<Language> spoken = EnumSet.noneOf(Language.class);
        languages.forEach((language, count) -> {
            if (count * RARE >= slots.size()) {
                spoken.add(language);
            }
        });
        Question question = new QuestionReader(speakers.keySet(), spoken, kin, stems, weights.synonym())
                .read(search.text(), search.now(), search.asker());
        return new Ranking(this, weights, search, question).best();
    }

    /** The most important ones that are true at present, the latest first among equals. */
    public synchronized List<Memory> mostImportant(int limit) {
        return slots.stream().filter(slot -> !slot.gone && slot.memory.isCurrent()).map(slot -> slot.memory)
                .sorted(Comparator.comparingDouble(Memory::importance).thenComparing(Memory::observedAt).reversed())
                .limit(limit).toList();
    }

    /** Those that the person wants kept in mind, the most important first. */
    public synchronized List<Memory> pinned(int limit) {
        return slots.stream().filter(slot -> !slot.gone && slot.memory.pinned() && slot.memory.isCurrent()).map(slot -> slot.memory)
                .sorted(Comparator.comparingDouble(Memory::importance).reversed()).limit(limit).toList();
    }

    /** Rows that were taken in, the forgotten ones too. */
    public synchronized int rows() {
        return places.size();
    }

    /** Memories that can be found. */
    public synchronized int size() {
        return slots.size() - gone;
    }

    /** Whether any memory has a vector of that model. */
    public synchronized boolean hasVectors(String model) {
        return slots.stream().anyMatch(slot -> !slot.gone && slot.memory.vector() != null && slot.memory.vectorModel().equals(model));
    }

    /** About what the index takes in memory. */
    public synchronized long bytes() {
        return 4_096 + bytes + 120L * postings.size();
    }

    List<Slot> slots() {
        return slots;
    }

    /** The lines of imported conversations in their order. */
    int[] lines() {
        return lines;
    }

    Postings postings(String stem) {
        return postings.get(stem);
    }

    /** Where somebody is named, by the first of their names; null when nowhere. */
    Postings naming(String plain) {
        return plain == null ? null : postings.get(stems.of(plain.split(" ", 2)[0], Language.ENGLISH));
    }

    double averageLength() {
        return slots.isEmpty() ? 1 : Math.max(1, (double) lengths / slots.size());
    }

    private void put(Memory row) {
        Integer before = places.get(row.id());
        if (before != null && before >= 0) {
            Slot old = slots.get(before);
            if (isSameText(old.memory, row)) {
                slots.set(before, replaced(old, row));
                return;
            }
            old.gone = true;
            gone++;
            bytes -= old.bytes();
            disordered = true;
        }
        places.put(row.id(), row.isForgotten() ? Slot.NOBODY : slots.size());
        if (!row.isForgotten()) {
            add(row);
        }
    }

    private static boolean isSameText(Memory one, Memory other) {
        return !other.isForgotten() && one.summary().equals(other.summary()) && one.category().equals(other.category());
    }

    private Slot replaced(Slot old, Memory row) {
        Slot slot = new Slot(row, old.length, old.speaker, old.said, old.dates, old.manner);
        slot.before = old.before;
        slot.after = old.after;
        slot.about = old.about;
        bytes += slot.bytes() - old.bytes();
        return slot;
    }

    private void add(Memory row) {
        List<Token> tokens = Tokens.of(row.summary());
        Language language = Language.of(tokens);
        Map<String, Integer> counts = new HashMap<>();
        int length = count(tokens, language, counts);
        count(row.externalId() == null ? Tokens.of(row.category()) : List.of(), language, counts);
        LocalDate day = row.observedAt().atZone(zone).toLocalDate();
        List<Span> dates = DateReader.said(tokens, day).spans();
        String speaker = Tokens.plain(row.speaker());
        Slot slot = new Slot(row, length, speaker, new Span(day, day.plusDays(1)), dates, Manner.of(tokens, row.summary()));
        counts.forEach((stem, count) -> postings.computeIfAbsent(stem, none -> new Postings()).add(slots.size(), count));
        languages.merge(language, 1, Integer::sum);
        if (row.externalId() != null) {
            speakers.merge(speaker, 1, Integer::sum);
        }
        kin.note(tokens);
        slots.add(slot);
        lengths += length;
        bytes += slot.bytes();
        disordered |= row.position() != null;
    }

    private int count(List<Token> tokens, Language language, Map<String, Integer> counts) {
        int length = 0;
        for (Token token : tokens) {
            if (!language.isSmall(token.plain())) {
                counts.merge(stems.of(token.plain(), language), 1, Integer::sum);
                length++;
            }
        }
        return length;
    }

    private void rebuild() {
        List<Memory> live = slots.stream().filter(slot -> !slot.gone).map(slot -> slot.memory).toList();
        slots.clear();
        postings.clear();
        speakers.clear();
        languages.clear();
        lengths = 0;
        bytes = 0;
        gone = 0;
        live.forEach(row -> {
            places.put(row.id(), slots.size());
            add(row);
        });
        disordered = true;
    }

    /**
     * What is wanted.
     *
     * @param now from which "last Tuesday" is counted, in the asker's zone
     * @param vector of the text; null when there is none
     * @param model which made the vector; those of others are not compared
     * @param past also what is true no longer
     * @param abstention when nothing fits
     */
    public record Search(
            String text, Instant now, Asker asker, ByteVector vector, String model, int limit, boolean past, Abstention abstention) {}
}
