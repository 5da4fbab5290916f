package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.ArrayList;
import java.util.List;

/** Asks books what a conversation brings up. */
public final class Scan {

    /** Through how many contents one entry may bring up another. */
    static final int MAX_LEVELS = 5;

    private Scan() {}

    /**
     * @param books the character's own first
     * @param tokenBudget the most tokens of a book that does not say
     */
    public static Recalled recall(List<Book> books, Situation now, int tokenBudget) {
        if (books.isEmpty()) {
            return Recalled.NOTHING;
        }
        Effort effort = new Effort();
        List<BookScan> scans = books.stream().map(book -> new BookScan(book, now, effort)).toList();
        scans.forEach(BookScan::readMessages);
        List<BookEntry> fresh = judge(scans, 0);
        for (int level = 1; level <= MAX_LEVELS && !fresh.isEmpty(); level++) {
            fresh = follow(scans, fresh, level);
        }
        return settle(scans, tokenBudget, effort);
    }

    private static List<BookEntry> follow(List<BookScan> scans, List<BookEntry> fresh, int level) {
        List<BookScan> recursive = scans.stream().filter(BookScan::isRecursive).toList();
        recursive.forEach(scan -> scan.readContents(fresh, level));
        return judge(recursive, level);
    }

    private static List<BookEntry> judge(List<BookScan> scans, int level) {
        return scans.stream().flatMap(scan -> scan.judge(level).stream()).toList();
    }

    private static Recalled settle(List<BookScan> scans, int tokenBudget, Effort effort) {
        TokenBudget budget = new TokenBudget();
        List<Hit> kept = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (BookScan scan : scans) {
            kept.addAll(budget.settle(scan.hits(), scan.tokenBudget(tokenBudget)));
            held.addAll(scan.held());
        }
        held.addAll(budget.dropped());
        return new Recalled(kept, held, effort.isExhausted());
    }
}
