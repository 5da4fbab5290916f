package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.companion.memory.VectorsWanted;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Takes conversations in that were held elsewhere: each line is a memory of its own, with its speaker and its day. All
 * lines of a request are stored or none; words find them at once, vectors follow.
 */
@ApplicationScoped
@Transactional
public class ImportService {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final RecallService recall;
    private final ImportRows rows;
    private final Embedder embedder;
    private final Event<VectorsWanted> wanted;

    @Inject
    public ImportService(RecallService recall, ImportRows rows, Embedder embedder, Event<VectorsWanted> wanted) {
        this.recall = recall;
        this.rows = rows;
        this.embedder = embedder;
        this.wanted = wanted;
    }

    /** For the CDI client proxy only. */
    protected ImportService() {
        this(null, null, null, null);
    }

    /**
     * A line that was imported before stays as it is, and so does one that was forgotten.
     *
     * @throws Fault {@code NOT_FOUND} for a character that is not there for the caller
     */
    public ImportView take(Caller caller, UUID characterId, List<ImportedTurn> turns) {
        recall.reachable(caller, characterId);
        requireSaneTimes(turns);
        UUID id = TimeOrderedId.next();
        rows.record(id, caller.userId(), characterId);
        int added = rows.insert(caller.userId(), characterId, id, turns);
        rows.finish(id, turns.size(), added);
        wanted.fire(new VectorsWanted());
        return get(caller.userId(), id);
    }

    /** Times that no conversation has, and that no database keeps, are mistakes. */
    private static void requireSaneTimes(List<ImportedTurn> turns) {
        for (int at = 0; at < turns.size(); at++) {
            int year = turns.get(at).saidAt().getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw Fault.invalid("turns[" + at + "].said_at", "must be of the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
        }
    }

    /** @throws Fault {@code NOT_FOUND} also when it is somebody else's */
    public ImportView get(UUID userId, UUID id) {
        return rows.find(userId, id, embedder.available())
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "import-not-found", "There is no import " + id + "."));
    }
}
