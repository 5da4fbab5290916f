package com.vixenbliss.creator.companion.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex;
import com.vixenbliss.creator.companion.recall.index.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * The indexes of the pairs that this node has lately served, within a bound of memory. A pair is read from its rows when
 * it is wanted for the first time; afterwards each use takes in what has changed, on whatever node it was written. Rows
 * that are gone altogether show in the pair's count, and it is read anew.
 */
@ApplicationScoped
public class Pairs {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int KILOBYTE = 1_024;

    private final PairRows rows;
    private final Cache<PairKey, Pair> known;

    @Inject
    public Pairs(PairRows rows, RecallSettings settings) {
        this.rows = rows;
        this.known = Caffeine.newBuilder()
                .maximumWeight((long) settings.cacheMegabytes() * KILOBYTE)
                .weigher((PairKey key, Pair pair) -> (int) Math.min(Integer.MAX_VALUE, 1 + pair.index().bytes() / KILOBYTE))
                .expireAfterAccess(IDLE)
                .build();
    }

    /** For the CDI client proxy only. */
    protected Pairs() {
        this(null, new RecallSettings());
    }

    /** From where on changes are wanted, to be asked for with {@link RecallSql#UNSEEN}. */
    public String since(PairKey key) {
        Pair pair = known.getIfPresent(key);
        return pair == null ? Pair.NOTHING : pair.seen();
    }

    /** The index as its rows are at this moment. */
    MemoryIndex current(PairKey key) throws SQLException {
        Pair pair = known.getIfPresent(key);
        return pair == null ? read(key) : updated(key, rows.changes(key, pair.seen()));
    }

    /** The index, with changes that were asked for before; reads the pair when they are not enough. */
    public MemoryIndex updated(PairKey key, MemoryChanges changes) throws SQLException {
        Pair pair = known.getIfPresent(key);
        boolean whole = changes.since().equals(Pair.NOTHING);
        if (changes.rows() == null || pair == null && !whole) {
            return read(key);
        }
        MemoryIndex index = pair == null ? new MemoryIndex(Weights.MEASURED, ZoneOffset.UTC) : pair.index();
        return takeIn(key, index, changes) ? index : read(key);
    }

    /** What is older than what the index has is left out: a slow thread must not undo what a quick one brought. */
    private boolean takeIn(PairKey key, MemoryIndex index, MemoryChanges changes) {
        synchronized (index) {
            Pair pair = known.getIfPresent(key);
            if (pair != null && pair.index() == index && number(pair.seen()) > number(changes.seen())) {
                return true;
            }
            index.apply(changes.rows());
            if (index.rows() != changes.count()) {
                return false;
            }
            if (pair == null || !changes.rows().isEmpty() || !pair.seen().equals(changes.seen())) {
                known.put(key, new Pair(index, changes.seen()));
            }
            return true;
        }
    }

    private static long number(String transaction) {
        return Long.parseLong(transaction);
    }

    private MemoryIndex read(PairKey key) throws SQLException {
        PairRows.Whole whole = rows.all(key);
        MemoryIndex index = new MemoryIndex(Weights.MEASURED, ZoneOffset.UTC);
        index.apply(whole.rows());
        known.put(key, new Pair(index, whole.seen()));
        return index;
    }
}
