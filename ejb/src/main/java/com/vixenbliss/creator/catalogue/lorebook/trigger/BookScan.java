package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.vixenbliss.creator.catalogue.lorebook.trigger.Judgement.Verdict;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Sightings.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** What one conversation finds in one book. */
final class BookScan {

    private final Book book;
    private final Situation now;
    private final Effort effort;
    private final Sightings seen;
    private final Judgement judgement;
    private final List<Hit> hits = new ArrayList<>();
    private final Set<UUID> up = new HashSet<>();
    private final Map<UUID, Held> held = new LinkedHashMap<>();

    BookScan(Book book, Situation now, Effort effort) {
        this.book = book;
        this.now = now;
        this.effort = effort;
        seen = new Sightings(book.keys().size());
        judgement = new Judgement(seen, now, book.scanDepth());
    }

    /** From the latest message back, as far as any entry wants. */
    void readMessages() {
        List<String> messages = now.messages();
        int most = Math.min(book.deepest(), messages.size());
        for (int depth = 0; depth < most; depth++) {
            book.keys().search(messages.get(messages.size() - 1 - depth), new Place(depth, 0), seen, effort);
        }
    }

    /** "If false, entries must not be a match if other entries' content is": the rule of the book that is searched. */
    void readContents(List<BookEntry> entries, int level) {
        if (book.isRecursive()) {
            Place place = new Place(0, level);
            entries.forEach(entry ->
                    book.keys().search(LoreText.forScan(entry.decorators().body()), place, seen, effort));
        }
    }

    /** The entries that come up now and did not before. */
    List<BookEntry> judge(int level) {
        List<BookEntry> fresh = new ArrayList<>();
        for (BookEntry entry : book.entries()) {
            Verdict verdict = up.contains(entry.id()) ? null : judgement.of(entry);
            if (verdict != null && verdict.comesUp() && entry.tokens() > 0) {
                up.add(entry.id());
                held.remove(entry.id());
                hits.add(hit(entry, verdict, level));
                fresh.add(entry);
            } else if (verdict != null) {
                Why why = verdict.comesUp() ? Why.EMPTY : verdict.why();
                held.put(entry.id(), new Held(entry, why, key(verdict.slot())));
            }
        }
        return fresh;
    }

    private Hit hit(BookEntry entry, Verdict verdict, int level) {
        Placement placement = Placement.of(entry.decorators(), entry.written().position(), now.total());
        if (verdict.slot().isEmpty()) {
            return new Hit(entry, verdict.why(), null, null, level, placement);
        }
        int slot = verdict.slot().getAsInt();
        Integer depth = seen.place(slot).level() == 0 ? seen.place(slot).depth() : null;
        return new Hit(entry, verdict.why(), key(verdict.slot()),
                new Hit.Spot(depth, seen.start(slot), seen.end(slot)), level, placement);
    }

    private String key(OptionalInt slot) {
        return slot.isPresent() ? book.keys().key(slot.getAsInt()) : null;
    }

    boolean isRecursive() {
        return book.isRecursive();
    }

    List<Hit> hits() {
        return hits;
    }

    List<Held> held() {
        return List.copyOf(held.values());
    }

    /** @param ofPlatform where the book says nothing */
    int tokenBudget(int ofPlatform) {
        return book.tokenBudget(ofPlatform);
    }
}
