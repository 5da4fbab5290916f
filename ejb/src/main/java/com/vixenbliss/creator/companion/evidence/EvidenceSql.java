package com.vixenbliss.creator.companion.evidence;

/** The statements behind {@link EvidenceWriting}. They need the lock of the pair's relationship. */
final class EvidenceSql {

    /** What a line bore. Parameter: line. */
    static final String OF_LINE = """
            select coalesce(json_agg(to_json(s)), '[]') from memory_sources s where s.message_id = ?
            """;

    /** Parameters: user, character, claims, claims, values, user, character, claims, user, character, claims, user, character, claims, user, character, claims, claims. */
    static final String LOAD = """
            select json_build_object(
                'evidence', (
                    select coalesce(json_agg(to_json(s)), '[]')
                      from (select * from memory_sources
                             where user_id = ? and character_id = ?
                               and (claim_key = any (?) or said_key = any (?) or value_words = any (?))
                            union
                            select * from memory_sources
                             where user_id = ? and character_id = ? and ends <> '{}' and ends && ?) s),
                'kept', (
                    select coalesce(json_agg(json_build_object(
                               'id', m.id, 'claim_key', m.claim_key, 'valid_from', m.valid_from,
                               'valid_to', case when m.superseded_by is null then m.valid_to end,
                               'value', coalesce(nullif(m.content ->> 'value', ''), m.summary),
                               'corrected_at', m.corrected_at, 'is_pinned', m.pinned)), '[]')
                      from memory_events m
                     where m.user_id = ? and m.character_id = ? and m.claim_key = any (?) and m.forgotten_at is null
                       and (m.corrected_at is not null or m.pinned
                            or not exists (select 1 from memory_sources s where s.memory_id = m.id))),
                'ended', (
                    select coalesce(json_agg(json_build_object('claim_key', m.claim_key, 'at', m.valid_to, 'by', m.superseded_by)), '[]')
                      from memory_events m join memory_events f on f.id = m.superseded_by
                     where m.user_id = ? and m.character_id = ? and m.claim_key = any (?) and f.forgotten_at is not null
                       and m.forgotten_at is null and m.valid_to is not null),
                'links', (
                    select coalesce(json_agg(json_build_object('one_id', l.one_id, 'other_id', l.other_id)), '[]')
                      from memory_source_links l
                      join memory_sources s on s.id = l.one_id
                      join memory_sources o on o.id = l.other_id
                     where s.user_id = ? and s.character_id = ? and (s.claim_key = any (?) or o.claim_key = any (?))))
            """;

    /**
     * Takes away what rests on nothing any more, and takes out of the way what is not true at present: the unique key of
     * true claims is checked row by row. Parameter: a {@link Rewriting} as JSON.
     */
    static final String CLEAR = """
            with input as materialized (select ?::jsonb as j
            ), withdrawn as (
                delete from memory_sources where id in (select e::uuid from input, jsonb_array_elements_text(j -> 'withdrawn') as e)
            ), vanished as (
                delete from memory_events
                 where id in (select e::uuid from input, jsonb_array_elements_text(j -> 'vanished') as e)
                   and forgotten_at is null and corrected_at is null and not pinned
            )
            update memory_events m set is_active = false, version = version + 1, updated_at = now()
              from input, jsonb_to_recordset(j -> 'facts') as f(id uuid, claim_key text, valid_to timestamptz)
             where m.id = f.id and m.is_active and (f.valid_to is not null or f.claim_key <> m.claim_key)
            """;

    /** Writes what is new or has changed, and nothing else. Parameter: the same. */
    static final String WRITE = """
            with input as materialized (select ?::jsonb as j
            ), said as (
                insert into memory_sources (id, user_id, character_id, episode_id, turn_id, message_id, said_at, place, said_key,
                        claim_key, memory_id, type, canon, category, summary, value, value_words, quote, importance, confidence, valence, ends)
                select e.id, (j ->> 'user_id')::uuid, (j ->> 'character_id')::uuid, e.episode_id, e.turn_id, e.message_id, e.said_at, e.place,
                       e.said_key, e.claim_key, e.memory_id, e.type, e.canon, e.category, e.summary, e.value, e.value_words, e.quote,
                       e.importance, e.confidence, e.valence, array(select jsonb_array_elements_text(e.ends))
                  from input, jsonb_to_recordset(j -> 'said') as e(id uuid, episode_id uuid, turn_id uuid, message_id uuid,
                       said_at timestamptz, place int, said_key text, claim_key text, memory_id uuid, type text, canon text, category text,
                       summary text, value text, value_words text, quote text, importance float8, confidence float8, valence int, ends jsonb)
            ), placed as (
                update memory_sources s set claim_key = p.claim_key, memory_id = p.memory_id, updated_at = now()
                  from input, jsonb_to_recordset(j -> 'placed') as p(id uuid, claim_key text, memory_id uuid)
                 where s.id = p.id
            ), facts as materialized (
                select f.*, f.valid_to is null as is_active, (j ->> 'user_id')::uuid as user_id,
                       (j ->> 'character_id')::uuid as character_id, array(select jsonb_array_elements_text(f.lines)::uuid) as cited
                  from input, jsonb_to_recordset(j -> 'facts') as f(id uuid, claim_key text, episode_id uuid, type text, canon text,
                       category text, summary text, content jsonb, importance real, confidence real, valence int, valid_from timestamptz,
                       valid_to timestamptz, superseded_by uuid, lines jsonb, is_told boolean)
            ), held as (
                update memory_events m
                   set claim_key = f.claim_key, valid_from = f.valid_from, valid_to = f.valid_to, superseded_by = f.superseded_by,
                       is_active = f.is_active, source_message_ids = f.cited, version = m.version + 1, updated_at = now()
                  from facts f
                 where m.id = f.id and not f.is_told
            ), changed as (
                update memory_events m
                   set source_message_ids = n.cited, canon = n.canon, type = n.type, category = n.category, summary = n.summary,
                       content = n.content, claim_key = n.claim_key, importance_score = n.importance, confidence = n.confidence,
                       emotional_valence = n.valence, observed_at = n.valid_from, valid_from = n.valid_from, valid_to = n.valid_to,
                       superseded_by = n.superseded_by, is_active = n.is_active,
                       embedding = case when n.summary = m.summary then m.embedding end,
                       embedding_model = case when n.summary = m.summary then m.embedding_model end,
                       version = m.version + 1, updated_at = now()
                  from (select f.id, f.cited, f.canon, f.type, f.category, f.claim_key, f.valence, f.valid_from, f.valid_to, f.superseded_by,
                               f.is_active, coalesce(o.weighed_importance, f.importance) as importance,
                               case when o.corrected_at is null then f.confidence else o.confidence end as confidence,
                               case when o.corrected_at is null then f.summary else o.summary end as summary,
                               case when o.corrected_at is null then f.content else o.content end as content
                          from facts f join memory_events o on o.id = f.id
                         where f.is_told) n
                 where m.id = n.id
                   and (m.source_message_ids, m.canon, m.type, m.category, m.summary, m.content, m.claim_key, m.importance_score,
                        m.confidence, m.emotional_valence, m.valid_from, m.valid_to, m.superseded_by, m.is_active)
                       is distinct from
                       (n.cited, n.canon, n.type, n.category, n.summary, n.content, n.claim_key, n.importance, n.confidence, n.valence,
                        n.valid_from, n.valid_to, n.superseded_by, n.is_active)
            )
            insert into memory_events (id, user_id, character_id, episode_id, source_message_ids, canon, type, category, summary, content,
                    claim_key, importance_score, confidence, emotional_valence, observed_at, valid_from, valid_to, superseded_by, is_active)
            select f.id, f.user_id, f.character_id, f.episode_id, f.cited, f.canon, f.type, f.category, f.summary, f.content, f.claim_key,
                   f.importance, f.confidence, f.valence, f.valid_from, f.valid_from, f.valid_to, f.superseded_by, f.is_active
              from facts f
             where f.is_told and not exists (select 1 from memory_events o where o.id = f.id)
            """;

    private EvidenceSql() {}
}
