package com.vixenbliss.creator.visual.image.job;

import java.io.Serializable;
import java.util.UUID;

/**
 * How far a run has come: first through the pictures that are on their way, by their ids, then through root after root of the
 * storage, by keys.
 *
 * @param root of {@link com.vixenbliss.creator.visual.image.model.ImageType}, as a number; −1 before the first
 * @param after the key that it reached; null at a root's beginning
 */
record Place(UUID id, int root, String after) implements Serializable {

    static final Place FIRST = new Place(new UUID(0, 0), -1, null);

    boolean isBeforeRoots() {
        return root < 0;
    }
}
