package com.vixenbliss.creator.visual.image.reconcile;

import com.vixenbliss.creator.platform.storage.StoredObject;
import java.util.List;

/**
 * A stretch of the storage, as both sides know it, in the order of the keys.
 *
 * @param upTo the last key that it reaches to; null when it reaches to the end of its root
 */
public record Shelf(List<StoredObject> objects, List<Placed> rows, String upTo) {

    public Shelf {
        objects = List.copyOf(objects);
        rows = List.copyOf(rows);
    }
}
