package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.companion.memory.model.MemoryEvent;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Memories that a person makes by keeping something of an episode, such as a picture. They are of what happened in play, and
 * rest on the last lines that were said before the moment. In the caller's transaction.
 */
@ApplicationScoped
@Transactional
public class Keepsakes {

    /** The thing is the claim: kept twice, it is one memory, and one that was forgotten does not come back. */
    private static final String KEEP = """
            insert into memory_events (id, user_id, character_id, episode_id, source_message_ids, canon, type, category, summary, content,
                                       claim_key, importance_score, observed_at, valid_from)
            select cast(:id as uuid), e.user_id, e.character_id, e.id,
                   array(select m.id from messages m
                          where m.episode_id = e.id and m.role <> 'system' and m.created_at <= k.created_at order by m.seq desc limit 2),
                   'role', 'event', cast(:category as text), cast(:summary as text), '{}', cast(:claim as text), 0.5, k.created_at, k.created_at
              from episodes e, (select cast(:at as timestamptz) as created_at) k
             where e.id = :episode and e.user_id = :user
            on conflict do nothing
            """;

    private static final String KEPT = """
            select id from memory_events
             where user_id = :user and claim_key = :claim and forgotten_at is null and is_active and valid_to is null
            """;

    private static final String REMEMBERED = "select id from memory_events where id in (:ids) and forgotten_at is null";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Event<VectorsWanted> wanted;

    @Inject
    public Keepsakes(Event<VectorsWanted> wanted) {
        this.wanted = wanted;
    }

    /** For the CDI client proxy only. */
    protected Keepsakes() {
        this(null);
    }

    /**
     * Something that is kept.
     *
     * @param category what kind of thing it is: {@code picture}
     * @param thing its id
     * @param words what is remembered, in a sentence
     * @param at the moment, as RFC 3339
     */
    public record Keepsake(UUID userId, UUID episodeId, String category, UUID thing, String words, String at) {

        String claim() {
            return category + "." + thing;
        }

        String summary() {
            return words.length() <= MemoryEvent.SUMMARY_LENGTH ? words : words.substring(0, MemoryEvent.SUMMARY_LENGTH - 1) + "…";
        }
    }

    /** @return the memory, new or as it was kept before; empty when the person had it forgotten, or the episode is not the person's */
    public Optional<UUID> keep(Keepsake keepsake) {
        int added = entities.createNativeQuery(KEEP)
                .setParameter("id", TimeOrderedId.next())
                .setParameter("category", keepsake.category())
                .setParameter("summary", keepsake.summary())
                .setParameter("claim", keepsake.claim())
                .setParameter("at", keepsake.at())
                .setParameter("episode", keepsake.episodeId())
                .setParameter("user", keepsake.userId())
                .executeUpdate();
        if (added > 0) {
            wanted.fire(new VectorsWanted());
        }
        List<?> kept = entities.createNativeQuery(KEPT)
                .setParameter("user", keepsake.userId()).setParameter("claim", keepsake.claim()).getResultList();
        return kept.stream().findFirst().map(UUID.class::cast);
    }

    /** Those of the memories that the person has not had forgotten since they were kept. */
    public Set<UUID> remembered(Collection<UUID> memories) {
        List<?> found = memories.isEmpty()
                ? List.of() : entities.createNativeQuery(REMEMBERED).setParameter("ids", memories).getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
