package com.vixenbliss.creator.visual.image.reconcile;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.storage.ObjectMissing;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.StoredObject;
import com.vixenbliss.creator.visual.image.Removals;
import com.vixenbliss.creator.visual.image.Sha256;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import com.vixenbliss.creator.visual.image.row.ImageState;
import com.vixenbliss.creator.visual.image.row.PlacedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings rows and objects together again. Each step may be repeated, and two nodes at once do no harm. */
@ApplicationScoped
public class Reconciliation {

    /** Longer than keeping a picture can take, all waiting included. */
    static final Duration UNSETTLED = Duration.ofMinutes(5);
    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final ImageRows rows;
    private final PlacedRows placed;
    private final Removals removals;
    private final ObjectStore store;
    private final Clock clock;

    @Inject
    public Reconciliation(ImageRows rows, PlacedRows placed, Removals removals, ObjectStore store, Clock clock) {
        this.rows = rows;
        this.placed = placed;
        this.removals = removals;
        this.store = store;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Reconciliation() {
        this(null, null, null, null, null);
    }

    /** Pictures that have been on their way, in or out, for too long, in the order of their ids. */
    public List<UUID> unsettled(UUID after, int limit) {
        return placed.unsettled(after, UNSETTLED, limit);
    }

    /** Finishes or undoes what somebody left. */
    public Finding settle(UUID id) {
        Optional<ImageRow> row = rows.find(id);
        Finding finding = row.map(this::settle).orElse(Finding.NOTHING);
        note(finding, id);
        return finding;
    }

    private Finding settle(ImageRow row) {
        if (row.state() == ImageState.REMOVING) {
            removals.finish(row.id());
            return Finding.REMOVED;
        }
        if (row.state() != ImageState.STORING) {
            return Finding.NOTHING;
        }
        if (isWhole(row) && rows.stored(row.id(), row.sha256())) {
            return Finding.FINISHED;
        }
        removals.empty(row);
        rows.delete(row.id());
        return Finding.UNDONE;
    }

    private boolean isWhole(ImageRow row) {
        try {
            return Sha256.of(store.get(row.path())).equals(row.sha256()) && row.thumbnail().stream().allMatch(thumbnail -> lies(thumbnail, row.thumbnailBytes()));
        } catch (ObjectMissing missing) {
            return false;
        }
    }

    private boolean lies(StorageKey key, long bytes) {
        return store.find(key).filter(object -> object.bytes() == bytes).isPresent();
    }

    /**
     * The next stretch. Objects are listed before the rows are read: a row is written before its objects, so that an object
     * without a row has none.
     *
     * @param root the first segment of the keys
     * @param after the key that the last stretch reached to; null for the first
     */
    public Shelf shelf(String root, String after) {
        String from = after == null ? root + "/" : after;
        List<StoredObject> objects = store.list(root + "/", after, PAGE);
        List<Placed> known = placed.between(from, root + "0", PAGE);
        String upTo = null;
        if (objects.size() == PAGE) {
            upTo = objects.getLast().key();
        }
        if (known.size() == PAGE && (upTo == null || known.getLast().path().compareTo(upTo) < 0)) {
            upTo = known.getLast().path();
        }
        return within(objects, known, upTo);
    }

    private static Shelf within(List<StoredObject> objects, List<Placed> known, String upTo) {
        if (upTo == null) {
            return new Shelf(objects, known, null);
        }
        return new Shelf(objects.stream().filter(object -> object.key().compareTo(upTo) <= 0).toList(),
                known.stream().filter(row -> row.path().compareTo(upTo) <= 0).toList(), upTo);
    }

    /** An object that should be there and was not in the list. */
    Finding missing(Placed row) {
        if (row.since().isAfter(clock.instant().minus(UNSETTLED)) || lies(StorageKey.of(row.path()), row.bytes())) {
            return Finding.NOTHING;
        }
        Finding finding = rows.missing(row.id()) ? Finding.MISSING : Finding.NOTHING;
        note(finding, row.id());
        return finding;
    }

    /** A picture that was missing and whose object is there again. */
    Finding back(Placed row) {
        Optional<ImageRow> whole = rows.find(row.id()).filter(this::isWhole);
        Finding finding = whole.isPresent() && rows.stored(row.id(), whole.get().sha256()) ? Finding.FOUND_AGAIN : Finding.NOTHING;
        note(finding, row.id());
        return finding;
    }

    /** An object that no row speaks of. */
    Finding orphan(StoredObject object) {
        store.delete(StorageKey.of(object.key()));
        note(Finding.ORPHAN, object.key());
        return Finding.ORPHAN;
    }

    private static void note(Finding finding, Object what) {
        if (finding != Finding.NOTHING) {
            Meters.count("images.reconciled", "finding", finding.word());
            LOG.atLevel(finding.level()).log("Picture {}: {}", what, finding.word());
        }
    }
}
