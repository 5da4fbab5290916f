package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A lorebook made ready for being searched: unchangeable, and shared by all turns until somebody writes in the book. */
public final class Book {

    /** How many messages are searched in a book that does not say: what was just said, and what it answers. */
    public static final int DEFAULT_SCAN_DEPTH = 4;

    /** Nobody has written in it. */
    public static final Book EMPTY = of(true, LorebookDraft.NONE, List.of());

    private final LorebookDraft settings;
    private final List<BookEntry> entries;
    private final KeyTable keys;
    private final int deepest;
    private final long weight;

    private Book(LorebookDraft settings, List<BookEntry> entries, KeyTable keys) {
        this.settings = settings;
        this.entries = List.copyOf(entries);
        this.keys = keys;
        this.deepest = entries.stream().mapToInt(entry -> entry.scanDepth(scanDepth())).max().orElse(0);
        this.weight = entries.stream().mapToLong(entry -> 500 + entry.written().content().length()).sum();
    }

    /** @param written in any order; disabled ones do no harm */
    public static Book of(boolean ofCharacter, LorebookDraft settings, List<Written> written) {
        KeyTable.Builder table = new KeyTable.Builder();
        List<BookEntry> entries = new ArrayList<>(written.size());
        for (Written entry : written) {
            if (Boolean.TRUE.equals(entry.draft().enabled())) {
                entries.add(BookEntry.of(entry.id(), ofCharacter, entry.ordinal(), entry.draft(), table));
            }
        }
        return new Book(settings, entries, table.build());
    }

    List<BookEntry> entries() {
        return entries;
    }

    KeyTable keys() {
        return keys;
    }

    int scanDepth() {
        return settings.scanDepth() == null ? DEFAULT_SCAN_DEPTH : settings.scanDepth();
    }

    /** The most messages that any entry wants searched. */
    int deepest() {
        return deepest;
    }

    /** @param ofPlatform where the book says nothing */
    int tokenBudget(int ofPlatform) {
        return settings.tokenBudget() == null ? ofPlatform : settings.tokenBudget();
    }

    /** "If undefined, the application can decide": it is not. */
    boolean isRecursive() {
        return Boolean.TRUE.equals(settings.recursiveScanning());
    }

    /** About how many letters it keeps in memory. */
    public long weight() {
        return weight;
    }

    /** An entry as it is stored. */
    public record Written(UUID id, long ordinal, LoreDraft draft) {}
}
