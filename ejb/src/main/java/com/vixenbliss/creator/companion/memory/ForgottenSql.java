package com.vixenbliss.creator.companion.memory;

import java.util.List;

/** The statements behind {@link Forgotten}. Parameters, where they have names: the person and the memory. */
final class ForgottenSql {

    /** Exchanges of the pair are over or have not begun. */
    static final String LOCK = """
            update relationships r set updated_at = now()
              from memory_events m
             where m.id = :id and m.user_id = :user and r.user_id = m.user_id and r.character_id = m.character_id
            """;

    static final String GIVE_KEY = """
            insert into forgetting_keys (user_id)
            select user_id from memory_events where id = :id and user_id = :user
            on conflict do nothing
            """;

    static final String MARK = """
            insert into forgotten_memories (user_id, character_id, claim, words, topic, source_message_ids)
            select m.user_id, m.character_id, memory_mark(k.key, m.claim_key || ' = ' || memory_plain(said.words)),
                   memory_words(k.key, said.words),
                   memory_words(k.key, array_to_string(memory_topic(m.claim_key, said.words), ' ')), m.source_message_ids
              from memory_events m
              join forgetting_keys k on k.user_id = m.user_id
             cross join lateral (select coalesce(nullif(m.content ->> 'value', ''), m.summary) as words) said
             where m.id = :id and m.user_id = :user and m.forgotten_at is null
            """;

    /** The memory's topic and lines, for the statements that follow. */
    private static final String SAID = """
            with said as (
                select user_id, character_id, source_message_ids as lines,
                       memory_topic(claim_key, coalesce(nullif(content ->> 'value', ''), summary)) as topic
                  from memory_events where id = :id and user_id = :user
            )
            """;

    /** In the place of a moment that is forgotten. */
    private static final String NEUTRAL = "'They shared something'";

    /** Moments and milestones that came of the same lines and speak of it, where the character sees them. */
    static final String EMPTY_BEATS = SAID + """
            , moments as (
                select r.id, e.detail
                  from said s
                  join relationships r on r.user_id = s.user_id and r.character_id = s.character_id
                  join relationship_events e on e.relationship_id = r.id and e.source_message_id = any (s.lines)
                 where e.kind in ('beat', 'milestone') and speaks_of(e.detail, s.topic)
            )
            update relationships r
               set dynamic = jsonb_set(r.dynamic, '{recent_beats}', (
                       select coalesce(jsonb_agg(case when b.beat #>> '{}' in (select detail from moments)
                                                      then to_jsonb(text NEUTRAL) else b.beat end order by b.place), '[]')
                         from jsonb_array_elements(r.dynamic -> 'recent_beats') with ordinality as b(beat, place))),
                   milestones = (
                       select coalesce(jsonb_agg(case when b.milestone ->> 'name' in (select detail from moments)
                                                      then jsonb_set(b.milestone, '{name}', to_jsonb(text NEUTRAL))
                                                      else b.milestone end order by b.place), '[]')
                         from jsonb_array_elements(r.milestones) with ordinality as b(milestone, place)),
                   version = r.version + 1, updated_at = now()
             where r.id in (select id from moments)
            """.replace("NEUTRAL", NEUTRAL);

    /** The same in the history, so that it still replays to the same relationship. */
    static final String EMPTY_HISTORY = SAID + """
            update relationship_events e set detail = NEUTRAL, updated_at = now()
              from said s, relationships r
             where r.user_id = s.user_id and r.character_id = s.character_id and e.relationship_id = r.id
               and e.source_message_id = any (s.lines) and e.kind in ('beat', 'milestone') and speaks_of(e.detail, s.topic)
            """.replace("NEUTRAL", NEUTRAL);

    /** How the lines were judged, from which the history can be made anew. */
    static final String EMPTY_MOVEMENTS = SAID + """
            update relationship_movements v
               set beat = case when speaks_of(v.beat, s.topic) then NEUTRAL else v.beat end,
                   milestones = (select coalesce(jsonb_agg(case when speaks_of(b.milestone #>> '{}', s.topic)
                                                                then to_jsonb(text NEUTRAL) else b.milestone end order by b.place), '[]')
                                   from jsonb_array_elements(v.milestones) with ordinality as b(milestone, place)),
                   updated_at = now()
              from said s, relationships r
             where r.user_id = s.user_id and r.character_id = s.character_id and v.relationship_id = r.id
               and v.message_id = any (s.lines)
            """.replace("NEUTRAL", NEUTRAL);

    /** Follow-ups that were planned because of the same lines and speak of it. */
    static final String EMPTY_HOOKS = SAID + """
            update hooks h
               set status = case when h.is_active then 'dismissed' else h.status end, ended_at = coalesce(h.ended_at, now()),
                   content = '', context = '', suggested_opener = '', claim_key = 'forgotten.' || h.id,
                   version = h.version + 1, updated_at = now()
              from said s, turns t
             where h.user_id = s.user_id and h.character_id = s.character_id
               and t.id = h.source_turn_id and t.user_message_id = any (s.lines)
               and speaks_of(h.content || ' ' || h.context || ' ' || h.suggested_opener, s.topic)
            """;

    /** An empty summary is not written anew. */
    static final String EMPTY_SUMMARIES = """
            update episodes e set summary = '', version = e.version + 1, updated_at = now()
              from memory_events m
             where m.id = :id and m.user_id = :user and e.user_id = m.user_id and e.summary is not null
               and e.id in (select l.episode_id from messages l where l.id = any (m.source_message_ids))
            """;

    /** What the memory and its rows of other times rested on. What they had ended stays so: the rows name them. */
    static final String DELETE_SOURCES = """
            delete from memory_sources s
             using memory_events said, memory_events m
             where said.id = :id and said.user_id = :user
               and m.user_id = said.user_id and m.character_id = said.character_id and s.memory_id = m.id
               and (m.id = said.id
                    or m.claim_key = said.claim_key
                       and memory_plain(coalesce(nullif(m.content ->> 'value', ''), m.summary))
                           = memory_plain(coalesce(nullif(said.content ->> 'value', ''), said.summary)))
            """;

    /** What else came of the same lines. */
    static final List<String> DRAWN = List.of(EMPTY_BEATS, EMPTY_HISTORY, EMPTY_MOVEMENTS, EMPTY_HOOKS, EMPTY_SUMMARIES);

    /** The row stays, so that those who mention its id find nothing; so do rows that said the same at other times. */
    static final String EMPTY_MEMORIES = """
            update memory_events m
               set is_active = false, pinned = false, summary = '', category = '', content = '{}',
                   claim_key = 'forgotten.' || m.id, source_message_ids = '{}', episode_id = null,
                   importance_score = 0, emotional_valence = 0, embedding = null, embedding_model = null,
                   superseded_by = null, weighed_importance = null, forgotten_at = now(), version = m.version + 1, updated_at = now()
              from memory_events said
             where said.id = :id and said.user_id = :user
               and m.user_id = said.user_id and m.character_id = said.character_id and m.forgotten_at is null
               and (m.id = said.id
                    or m.claim_key = said.claim_key
                       and memory_plain(coalesce(nullif(m.content ->> 'value', ''), m.summary))
                           = memory_plain(coalesce(nullif(said.content ->> 'value', ''), said.summary)))
            """;

    /** Parameters: claim keys, values, person, character, person, character, lines. Places count from one. */
    static final String AMONG = """
            select heard.place
              from unnest(?::text[], ?::text[]) with ordinality as heard(claim_key, said, place)
             where exists (select 1 from forgotten_memories where user_id = ? and character_id = ?)
               and memory_is_forgotten(?, ?, heard.claim_key, heard.said, ?)
            """;

    private ForgottenSql() {}
}
