package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.account.Heard;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.storage.MapStore;
import com.vixenbliss.creator.visual.image.pixel.ImageLimits;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A keeper of pictures with a real database and a storage in memory. */
public final class Atelier {

    public final MapStore store = new MapStore();
    public final ImageRows rows = new ImageRows(TestDatabase.get());
    public final Heard<ImageRemoved> removed = new Heard<>();
    public final Removals removals = new Removals(rows, store);
    public final ImageKeeper keeper;

    public Atelier() {
        this(Clock.systemUTC());
    }

    public Atelier(Clock clock) {
        ImageLimits limits = limits(Map.of());
        Marking marking = new Marking(removed);
        marking.entities = PlainEntities.manager();
        keeper = new ImageKeeper(new Preparation(new Workshop(limits), limits, List.of(new BlackedOut())), rows, store,
                new ImageLinks(store, clock, Duration.ofMinutes(10)), marking, clock);
    }

    /** What the server does after a commit. */
    public void afterCommit() {
        removed.events().forEach(event -> removals.finish(event.imageId()));
    }

    public static ImageLimits limits(Map<String, String> settings) {
        return new ImageLimits(name -> Optional.ofNullable(settings.get(name)));
    }
}
