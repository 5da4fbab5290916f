package com.vixenbliss.creator.visual.image.job;

import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.reconcile.Reconciliation;
import com.vixenbliss.creator.visual.image.reconcile.Shelf;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/** Pictures on their way, then the storage from its first key to its last; where it is is the checkpoint. */
@Named
@Dependent
public class TaskReader extends AbstractItemReader {

    private static final int PAGE = 100;
    private static final List<String> ROOTS = Arrays.stream(ImageType.values()).map(ImageType::root).distinct().sorted().toList();

    private final Reconciliation reconciliation;
    private final Queue<UUID> page = new ArrayDeque<>();
    private Place place = Place.FIRST;

    @Inject
    public TaskReader(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public void open(Serializable checkpoint) {
        place = checkpoint == null ? Place.FIRST : (Place) checkpoint;
    }

    @Override
    public Object readItem() {
        return place.isBeforeRoots() ? unsettled() : stretch();
    }

    private Task unsettled() {
        if (page.isEmpty()) {
            page.addAll(reconciliation.unsettled(place.id(), PAGE));
        }
        UUID next = page.poll();
        if (next == null) {
            place = new Place(place.id(), 0, null);
            return stretch();
        }
        place = new Place(next, place.root(), null);
        return new Task.Unsettled(next);
    }

    private Task stretch() {
        if (place.root() == ROOTS.size()) {
            return null;
        }
        Shelf shelf = reconciliation.shelf(ROOTS.get(place.root()), place.after());
        place = shelf.upTo() == null ? new Place(place.id(), place.root() + 1, null) : new Place(place.id(), place.root(), shelf.upTo());
        return new Task.Stretch(shelf);
    }

    @Override
    public Serializable checkpointInfo() {
        return place;
    }
}
