package com.vixenbliss.creator.visual.image.job;

import com.vixenbliss.creator.visual.image.reconcile.Shelf;
import java.util.UUID;

/** Something to look at: a picture on its way, or a stretch of the storage. */
sealed interface Task {

    /** A picture that has been on its way for too long. */
    record Unsettled(UUID id) implements Task {}

    /** A stretch, listed and read. */
    record Stretch(Shelf shelf) implements Task {}
}
