package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.lorebook.model.Lorebook;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookEntry;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PlaceCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The entries of a studio's lorebooks: each method is one use case and one transaction. */
@ApplicationScoped
@Transactional
public class LorebookService {

    private final Lorebooks books;
    private final OpenBook open;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    LorebookService(Lorebooks books, OpenBook open, ContentTrail trail, Clock clock) {
        this.books = books;
        this.open = open;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected LorebookService() {
        this(null, null, null, null);
    }

    /**
     * @throws Fault {@code NOT_FOUND} for a character or world that is not the studio's; {@code INVALID} for a pattern that
     *     cannot be searched for in linear time, or a content that describes somebody under 18; {@code CONFLICT} when the book is full
     */
    public LoreEntryView create(UUID studioId, LoreDraft draft) {
        LoreRules.requireSearchable(draft);
        AdultOnly.require("content", draft.content());
        LoreOwner owner = draft.owner();
        Lorebook book = open.forChange(studioId, owner);
        LorebookEntry entry = LorebookEntry.drafted(studioId, owner, draft, clock.instant());
        books.add(entry);
        trail.created("lorebook_entry", entry.id(), draft);
        open.changed(book);
        return LoreEntryView.of(entry);
    }

    /**
     * By insertion order.
     *
     * @param owner null for the entries of all books of the studio
     * @param limit as {@code PageRequest} has checked it
     * @param cursor null for the first page
     */
    public Page<LoreEntryView> list(UUID studioId, LoreOwner owner, int limit, String cursor) {
        PlaceCursor after = PlaceCursor.parse(cursor);
        if (owner != null) {
            open.requireOwn(studioId, owner);
        }
        return Page.of(books.list(studioId, owner, after, limit + 1), limit, last -> new PlaceCursor(last.draft().insertionOrder(), last.id()).toString())
                .map(LoreEntryView::of);
    }

    public LoreEntryView get(UUID studioId, UUID id) {
        return LoreEntryView.of(books.entry(studioId, id).orElseThrow(LoreEntryNotFound::new));
    }

    /**
     * @param change what becomes of what is written now
     * @throws Fault {@code STALE}, and as {@link #create}
     */
    public LoreEntryView revise(UUID studioId, UUID id, ExpectedVersion expected, UnaryOperator<LoreDraft> change) {
        LorebookEntry entry = books.entry(studioId, id).orElseThrow(LoreEntryNotFound::new);
        Lorebook book = open.forChange(studioId, entry.owner());
        expected.check(entry.version());
        LoreDraft before = entry.draft();
        LoreDraft after = change.apply(before);
        LoreRules.requireSearchable(after);
        AdultOnly.require("content", after.content());
        entry.revise(after, clock.instant());
        trail.changed("lorebook_entry", id, before, entry.draft());
        open.changed(book);
        return LoreEntryView.of(entry);
    }

    /** @throws Fault {@code STALE} */
    public void delete(UUID studioId, UUID id, ExpectedVersion expected) {
        LorebookEntry entry = books.entry(studioId, id).orElseThrow(LoreEntryNotFound::new);
        Lorebook book = open.forChange(studioId, entry.owner());
        expected.check(entry.version());
        books.remove(entry);
        trail.removed("lorebook_entry", id, entry.draft());
        open.changed(book);
    }
}
