package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.visual.kit.Kits;
import com.vixenbliss.creator.visual.kit.LikenessEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stops what is made of a person who does not agree any more: at once when that is said, within seconds when a licence runs out. */
@ApplicationScoped
public class LikenessWatch {

    private static final int BATCH = 1_000;

    private final OpenMakings open;
    private final Kits kits;
    private final MakingStops stops;

    @Inject
    LikenessWatch(OpenMakings open, Kits kits, MakingStops stops) {
        this.open = open;
        this.kits = kits;
        this.stops = stops;
    }

    /** For the CDI client proxy only. */
    protected LikenessWatch() {
        this(null, null, null);
    }

    /** On a thread of its own: the transaction that has just ended still stands around this one. */
    void onEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) LikenessEnded likeness) {
        Thread.ofVirtual().name("likeness-" + likeness.kitId()).start(() -> stops.likenessEnded(likeness.kitId()));
    }

    void sweep() throws SQLException {
        List<OpenMakings.Worn> worn = open.ofSomebody(BATCH);
        Set<UUID> ended = kits.withdrawn(worn.stream().map(OpenMakings.Worn::kitId).collect(Collectors.toSet()));
        ended.forEach(stops::likenessEnded);
    }
}
