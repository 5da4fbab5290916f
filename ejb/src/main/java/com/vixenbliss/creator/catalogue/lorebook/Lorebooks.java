package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.lorebook.model.Lorebook;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookEntry;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.platform.value.PlaceCursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored books and entries. Every question of a studio carries it: what is another's is not there. */
interface Lorebooks {

    /** Whether the character or the world is that studio's. */
    boolean isOf(UUID studioId, LoreOwner owner);

    Optional<Lorebook> book(UUID studioId, LoreOwner owner);

    /** The same, made when there is none, and held until the end of the transaction: a book has one writer at a time. */
    Lorebook bookForChange(UUID studioId, LoreOwner owner, Instant now);

    /** Says that something in the book has changed. */
    void advance(Lorebook book);

    void add(LorebookEntry entry);

    Optional<LorebookEntry> entry(UUID studioId, UUID id);

    /**
     * Up to {@code most} entries by insertion order.
     *
     * @param owner null for those of all books of the studio
     */
    List<LorebookEntry> list(UUID studioId, LoreOwner owner, PlaceCursor after, int most);

    /** How many entries a book has, and how long their contents are together. */
    Size sizeOf(LoreOwner owner);

    /** All entries of a book in the order of writing. For the platform itself: whosever it is. */
    List<LorebookEntry> all(LoreOwner owner);

    /** The book for the platform itself: whosever it is. */
    Optional<Lorebook> book(LoreOwner owner);

    void remove(LorebookEntry entry);

    /** Writes what has changed, so that versions are right. */
    void flush();

    /** @param characters of all contents */
    record Size(long entries, long characters) {}
}
