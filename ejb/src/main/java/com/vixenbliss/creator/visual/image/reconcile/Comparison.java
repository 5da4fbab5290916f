package com.vixenbliss.creator.visual.image.reconcile;

import com.vixenbliss.creator.platform.storage.StoredObject;
import com.vixenbliss.creator.visual.image.row.ImageState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a stretch from both sides. Deleting is slow on purpose: young objects are left alone, and a run takes no more than so
 * many, because a database that was set back, or is another one, makes orphans of everybody's pictures.
 */
@ApplicationScoped
public class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final List<String> OURS = List.of(".webp", ".jpg");

    private final Reconciliation reconciliation;
    private final Clock clock;
    private final Duration orphanAge;
    private final int orphansMost;

    @Inject
    public Comparison(
            Reconciliation reconciliation, Clock clock,
            @ConfigProperty(name = "IMAGE_ORPHAN_AGE", defaultValue = "PT1H") Duration orphanAge,
            @ConfigProperty(name = "IMAGE_ORPHANS_MOST", defaultValue = "1000") int orphansMost) {
        this.reconciliation = reconciliation;
        this.clock = clock;
        this.orphanAge = orphanAge;
        this.orphansMost = orphansMost;
    }

    /** For the CDI client proxy only. */
    protected Comparison() {
        this(null, null, null, 0);
    }

    /** @param orphans that this run has deleted so far */
    public List<Finding> compare(Shelf shelf, int orphans) {
        Map<String, StoredObject> objects = shelf.objects().stream().collect(Collectors.toMap(StoredObject::key, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        shelf.rows().forEach(row -> findings.add(row(row, objects.get(row.path()))));
        Set<String> known = shelf.rows().stream().map(Placed::path).collect(Collectors.toSet());
        List<StoredObject> strangers = shelf.objects().stream().filter(object -> !known.contains(object.key())).filter(this::isOurs).toList();
        if (strangers.size() > orphansMost - orphans) {
            LOG.warn("More than {} objects have no row; the rest stays until the next run. Is this the database of this bucket?", orphansMost);
        }
        strangers.stream().limit(Math.max(0, orphansMost - orphans)).forEach(object -> findings.add(reconciliation.orphan(object)));
        return findings;
    }

    private Finding row(Placed row, StoredObject object) {
        boolean there = object != null && object.bytes() == row.bytes();
        if (row.state() == ImageState.STORED && !there) {
            return reconciliation.missing(row);
        }
        return row.state() == ImageState.MISSING && there ? reconciliation.back(row) : Finding.NOTHING;
    }

    private boolean isOurs(StoredObject object) {
        Instant old = clock.instant().minus(orphanAge);
        return OURS.stream().anyMatch(object.key()::endsWith) && object.lastModified().isBefore(old);
    }
}
