package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.companion.episode.model.Episode;
import com.vixenbliss.creator.companion.episode.model.Message;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Episodes and their lines in the database. Each question names the person, so nobody reads another's. */
@ApplicationScoped
public class Episodes {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /**
     * The pair's relationship, made if there is none, and locked until the transaction ends: whoever holds it may open
     * or end episodes of the pair.
     *
     * @return its id and how many episodes it has had
     */
    Pair lockPair(UUID userId, UUID characterId) {
        entities.createNativeQuery("""
                        insert into relationships (id, user_id, character_id) values (?1, ?2, ?3)
                        on conflict (user_id, character_id) do nothing
                        """)
                .setParameter(1, TimeOrderedId.next())
                .setParameter(2, userId)
                .setParameter(3, characterId)
                .executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select id, total_episodes from relationships
                         where user_id = ?1 and character_id = ?2 for update
                        """)
                .setParameter(1, userId)
                .setParameter(2, characterId)
                .getSingleResult();
        return new Pair((UUID) row[0], ((Number) row[1]).intValue());
    }

    /** Stores a new episode with its opening line, and counts it. Needs the lock of {@link #lockPair}. */
    void add(Episode episode, Optional<Message> openingLine, UUID relationshipId) {
        entities.persist(episode);
        openingLine.ifPresent(entities::persist);
        entities.createNativeQuery("update relationships set total_episodes = total_episodes + 1, updated_at = now() where id = ?1")
                .setParameter(1, relationshipId)
                .executeUpdate();
        entities.flush();
    }

    /** Sends what was changed to the database now, because a unique index decides what may follow. */
    void flush() {
        entities.flush();
    }

    Optional<Episode> active(UUID userId, UUID characterId) {
        return entities.createQuery("""
                        select e from Episode e
                         where e.userId = :user and e.characterId = :character and e.active = true
                        """, Episode.class)
                .setParameter("user", userId)
                .setParameter("character", characterId)
                .getResultStream()
                .findFirst();
    }

    Optional<Episode> find(UUID userId, UUID id) {
        return entities.createQuery("select e from Episode e where e.id = :id and e.userId = :user", Episode.class)
                .setParameter("id", id)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    Page<Episode> page(UUID userId, UUID characterId, PageRequest request) {
        List<Episode> rows = entities.createQuery("""
                        select e from Episode e
                         where e.userId = :user
                           and e.characterId = coalesce(:character, e.characterId)
                           and e.id < :below
                         order by e.id desc
                        """, Episode.class)
                .setParameter("user", userId)
                .setParameter("character", characterId)
                .setParameter("below", request.idBelow())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), episode -> episode.id().toString());
    }

    /** Lines of an episode in order. The cursor is the last line's id; ids of lines do not sort, so its place is looked up. */
    Page<Message> lines(UUID episodeId, PageRequest request) {
        List<Message> rows = entities.createQuery("""
                        select m from Message m
                         where m.episodeId = :episode
                           and m.seq > coalesce((select p.seq from Message p where p.id = :after and p.episodeId = :episode), 0)
                         order by m.seq
                        """, Message.class)
                .setParameter("episode", episodeId)
                .setParameter("after", request.after())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), message -> message.id().toString());
    }

    /** The first line of an episode, when the character spoke it. */
    Optional<Message> openingLine(UUID episodeId) {
        return entities.createQuery("select m from Message m where m.episodeId = :episode and m.seq = 1 and m.role = 'assistant'", Message.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .findFirst();
    }

    /** A line that the person may read. */
    Optional<Message> line(UUID userId, UUID messageId) {
        return entities.createQuery("""
                        select m from Message m, Episode e
                         where m.id = :id and e.id = m.episodeId and e.userId = :user
                        """, Message.class)
                .setParameter("id", messageId)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    /** A pair's relationship, locked. */
    record Pair(UUID relationshipId, int totalEpisodes) {}
}
