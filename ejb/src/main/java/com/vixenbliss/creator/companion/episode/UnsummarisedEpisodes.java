package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.companion.episode.EpisodeSummaries.Conversation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Ended episodes that want a summary, in the database. */
@ApplicationScoped
@Transactional
public class UnsummarisedEpisodes {

    private static final int AT_ONCE = 10;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Takes a few for this node; nobody else gets them within a minute. */
    List<Conversation> claim() {
        List<?> rows = entities.createNativeQuery("""
                        with mine as (
                            update episodes set updated_at = now()
                             where id in (select id from episodes
                                           where not is_active and summary is null and message_count > 1
                                             and coalesce(revised_at, ended_at) > now() - interval '1 day'
                                             and (updated_at < now() - interval '1 minute' or updated_at = ended_at or updated_at = revised_at)
                                           order by updated_at limit ?1 for update skip locked)
                         returning id, user_id, character_id
                        )
                        select mine.id, mine.user_id, mine.character_id,
                               (select string_agg(case l.role when 'user' then 'Person: ' else 'Character: ' end || l.content,
                                                  E'\\n' order by l.seq)
                                  from (select role, content, seq from messages
                                         where episode_id = mine.id order by seq desc limit 60) l)
                          from mine
                        """)
                .setParameter(1, AT_ONCE)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new Conversation((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3]))
                .toList();
    }

    /** Keeps a summary, unless there is one. */
    void summarise(UUID episodeId, String summary) {
        entities.createNativeQuery("update episodes set summary = ?1, updated_at = now() where id = ?2 and summary is null")
                .setParameter(1, summary)
                .setParameter(2, episodeId)
                .executeUpdate();
    }
}
