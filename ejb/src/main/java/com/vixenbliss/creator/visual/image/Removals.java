package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import com.vixenbliss.creator.visual.image.row.ImageState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes pictures away: the objects, then the row. Done twice, or by two at once, it is done once. */
@ApplicationScoped
public class Removals {

    private final ImageRows rows;
    private final ObjectStore store;

    @Inject
    public Removals(ImageRows rows, ObjectStore store) {
        this.rows = rows;
        this.store = store;
    }

    /** For the CDI client proxy only. */
    protected Removals() {
        this(null, null);
    }

    /**
     * Sees through what was marked. Waits for the storage.
     *
     * @throws Fault {@code UNAVAILABLE}: whoever comes later goes on
     */
    public void finish(UUID id) {
        rows.find(id).filter(row -> row.state() == ImageState.REMOVING).ifPresent(row -> {
            empty(row);
            rows.delete(id);
        });
    }

    /** Takes the objects and leaves the row. */
    public void empty(ImageRow row) {
        rows.removing(row.id());
        store.delete(row.path());
        row.thumbnail().ifPresent(store::delete);
        rows.emptied(row.id());
    }
}
