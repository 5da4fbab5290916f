package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import com.vixenbliss.creator.companion.recall.index.Asker;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** A person searches what a character remembers of them. Holds no transaction, and no connection while it waits. */
@ApplicationScoped
public class RecallService {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Personas personas;
    private final PairRows rows;
    private final Pairs pairs;
    private final QueryVectors vectors;
    private final RecallSettings settings;
    private final Clock clock;

    @Inject
    public RecallService(Personas personas, PairRows rows, Pairs pairs, QueryVectors vectors, RecallSettings settings, Clock clock) {
        this.personas = personas;
        this.rows = rows;
        this.pairs = pairs;
        this.vectors = vectors;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected RecallService() {
        this(null, null, null, null, null, null);
    }

    /**
     * "Last Tuesday" is meant in the person's own time zone; "my" is theirs, "your" the character's.
     *
     * @return best first; empty when nothing fits
     * @throws Fault {@code NOT_FOUND} for a character that is not there for the caller, {@code UNAVAILABLE} without a database
     */
    public CompletionStage<List<Recalled>> search(Caller caller, Wanted wanted) {
        Persona persona = reachable(caller, wanted.characterId());
        PairKey pair = new PairKey(caller.userId(), wanted.characterId());
        try {
            Asker asker = rows.asker(caller.userId(), persona.name());
            MemoryIndex index = pairs.current(pair);
            Purpose purpose = new Purpose("memory.search", persona.studioId(), caller.userId(), persona.id(), null);
            return vectors.of(wanted.query(), index, purpose, PATIENCE)
                    .thenApply(vector -> index.search(new Search(
                            wanted.query(), clock.instant(), asker, vector.orElse(null), vectors.model(), wanted.limit(),
                            wanted.includePast(), settings.abstention())))
                    .thenApply(hits -> hits.stream().map(Recalled::of).toList());
        } catch (SQLException down) {
            throw unavailable(down);
        }
    }

    /** A character that the caller may talk with. */
    Persona reachable(Caller caller, UUID characterId) {
        return personas.findPublished(characterId)
                .or(() -> personas.find(characterId).filter(persona -> persona.studioId().equals(caller.studioId())))
                .orElseThrow(() -> new Fault(
                        Kind.NOT_FOUND, "character-not-found", "There is no character " + characterId + "."));
    }

    /** Its own words are for our log, as the cause. */
    static Fault unavailable(SQLException cause) {
        Fault fault = new Fault(
                Kind.UNAVAILABLE, "storage-unavailable", "Memories cannot be reached just now. Try again.", Duration.ofSeconds(2));
        fault.initCause(cause);
        return fault;
    }

    /** @param includePast also what is true no longer */
    public record Wanted(UUID characterId, String query, int limit, boolean includePast) {}
}
