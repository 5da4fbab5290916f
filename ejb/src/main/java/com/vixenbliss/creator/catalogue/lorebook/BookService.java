package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.Lorebook;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookEntry;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Whole lorebooks: their settings, and how a card's book comes in and goes out. One use case, one transaction. */
@ApplicationScoped
@Transactional
public class BookService {

    private final Lorebooks books;
    private final OpenBook open;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    BookService(Lorebooks books, OpenBook open, ContentTrail trail, Clock clock) {
        this.books = books;
        this.open = open;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected BookService() {
        this(null, null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} when the character or world is not the studio's */
    public LorebookView get(UUID studioId, LoreOwner owner) {
        open.requireOwn(studioId, owner);
        return books.book(studioId, owner).map(LorebookView::of).orElseGet(() -> LorebookView.empty(owner));
    }

    /**
     * @param change what becomes of the settings as they are now
     * @throws Fault {@code NOT_FOUND}; {@code STALE}
     */
    public LorebookView revise(
            UUID studioId, LoreOwner owner, ExpectedVersion expected, UnaryOperator<LorebookDraft> change) {
        Lorebook book = open.forChange(studioId, owner);
        expected.check(book.version());
        LorebookDraft before = book.draft();
        book.revise(change.apply(before), clock.instant());
        trail.changed("lorebook", book.id(), before, book.draft());
        open.changed(book);
        return LorebookView.of(book);
    }

    /**
     * Takes in the book of a card: its settings replace what there was, its entries join what there is. Unlike an entry
     * that somebody types, one whose patterns cannot be searched for is kept: the specification has it match nothing.
     *
     * @param entries in the card's order; they need not name their owner
     * @throws Fault {@code NOT_FOUND}; {@code INVALID} naming an entry's field; {@code CONFLICT} when the book is full
     */
    public void bringIn(UUID studioId, LoreOwner owner, LorebookDraft settings, List<LoreDraft> entries) {
        Lorebook book = open.forChange(studioId, owner);
        book.revise(settings, clock.instant());
        entries.forEach(draft -> books.add(LorebookEntry.drafted(studioId, owner, draft, clock.instant())));
        open.changed(book);
    }

    /**
     * The whole book, for an export.
     *
     * @throws Fault {@code NOT_FOUND}
     */
    public WholeBook takeOut(UUID studioId, LoreOwner owner) {
        open.requireOwn(studioId, owner);
        LorebookDraft settings = books.book(studioId, owner).map(Lorebook::draft).orElse(LorebookDraft.NONE);
        return new WholeBook(settings, books.all(owner).stream().map(LorebookEntry::draft).toList());
    }

    /** @param entries in the order in which they were written */
    public record WholeBook(LorebookDraft settings, List<LoreDraft> entries) {

        public WholeBook {
            entries = List.copyOf(entries);
        }
    }
}
