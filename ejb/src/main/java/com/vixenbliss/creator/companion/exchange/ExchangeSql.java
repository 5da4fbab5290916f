package com.vixenbliss.creator.companion.exchange;

/** The statements behind {@link JdbcExchanges}: one to take and load an exchange, the others to write what was learned. */
final class ExchangeSql {

    /**
     * Parameters: node, lease in seconds, turn. Leases run by the database's clock, which all nodes share. A line that a
     * rule answered (a crisis, a minor, "are you human?") is not given: nothing may be learned from it.
     */
    static final String CLAIM = """
            with claimed as (
                update exchanges
                   set status = 'processing', attempts = attempts + 1, fence = fence + 1, node = ?,
                       due_at = now() + make_interval(secs => ?), updated_at = now()
                 where turn_id = ? and status in ('pending', 'processing') and due_at <= now()
             returning turn_id, fence, attempts, queued_at
            )
            select json_build_object(
                     'turn_id', c.turn_id, 'fence', c.fence, 'attempts', c.attempts, 'queued_at', c.queued_at,
                     'episode_id', t.episode_id, 'opens_episode', t.opened_episode,
                     'user_id', t.user_id, 'person_name', u.display_name, 'time_zone', u.time_zone,
                     'character_id', t.character_id, 'character_name', ch.name, 'studio_id', ch.studio_id,
                     'relationship_id', r.id, 'stage', r.stage, 'stage_progress', r.stage_progress,
                     'dynamic', r.dynamic, 'milestones', r.milestones,
                     'message_id', t.user_message_id, 'said_at', coalesce(said.created_at, t.created_at),
                     'line', case when reply.metadata ->> 'finish' = 'rule' then null else said.content end, 'reply', reply.content,
                     'earlier', (
                        select coalesce(json_agg(json_build_object('role', l.role, 'content', left(l.content, 600)) order by l.seq), '[]')
                          from (select role, content, seq from messages
                                 where episode_id = t.episode_id and seq < t.user_seq and role <> 'system'
                                 order by seq desc limit 6) l),
                     'known', (
                        select coalesce(json_agg(json_build_object('claim_key', m.claim_key, 'summary', m.summary)), '[]')
                          from (select claim_key, summary from memory_events
                                 where user_id = t.user_id and character_id = t.character_id and is_active and valid_to is null
                                   and external_id is null
                                 order by search @@ asked.words desc, importance_score desc limit 15) m),
                     'offered', (
                        select coalesce(json_agg(json_build_object('id', h.id, 'content', h.content, 'claim_key', h.claim_key)
                                        order by h.id), '[]')
                          from hooks h
                         where h.is_active and h.user_id = t.user_id and h.character_id = t.character_id
                           and reply.metadata -> 'hook_ids' @> to_jsonb(h.id)),
                     'waiting', (
                        select coalesce(json_agg(json_build_object('id', h.id, 'content', h.content, 'claim_key', h.claim_key)
                                        order by h.trigger_after), '[]')
                          from (select id, content, claim_key, trigger_after from hooks
                                 where is_active and user_id = t.user_id and character_id = t.character_id
                                   and not coalesce(reply.metadata -> 'hook_ids' @> to_jsonb(id), false)
                                 order by trigger_after limit 10) h),
                     'used_memories', coalesce(reply.metadata -> 'memory_ids', '[]'),
                     'supplied', case when length(said.content) < 40 then '[]' else (
                        select coalesce(json_agg(left(s.words, 8000)), '[]')
                          from (select ch.system_prompt as words
                                union all
                                (select content from lorebook_entries
                                  where character_id = ch.id or world_id = ch.world_id order by insertion_order limit 100)) s
                         where s.words <> '') end,
                     'lines_in_episode', (
                        select count(*) from (select 1 from messages
                                               where episode_id = t.episode_id and seq <= t.user_seq + 1
                                               order by seq limit 60) counted)) as exchange
              from claimed c
              join turns t on t.id = c.turn_id
              join episodes e on e.id = t.episode_id
              join relationships r on r.id = e.relationship_id
              join users u on u.id = t.user_id
              join characters ch on ch.id = t.character_id
              left join messages said on said.id = t.user_message_id
              left join messages reply on reply.id = t.assistant_message_id
             cross join lateral (
                   select replace(plainto_tsquery('simple', coalesce(left(said.content, 1000), ''))::text, '&', '|')::tsquery as words
             ) asked
            """;

    /**
     * Ends the exchange and locks the relationship, which puts the exchanges of a pair in a row. Parameters: turn, fence,
     * relationship.
     */
    static final String HOLD = """
            with before as (
                select turn_id, learned_at from exchanges where turn_id = ? and fence = ? and status = 'processing' for update
            ), held as (
                update exchanges x
                   set status = 'done', last_error = null, node = null, learned_at = coalesce(x.learned_at, now()), updated_at = now()
                  from before b
                 where x.turn_id = b.turn_id
             returning b.learned_at
            )
            select r.stage, r.stage_progress, r.dynamic, r.milestones, held.learned_at is not null as learned_before
              from held, relationships r
             where r.id = ?
               for update of r
            """;

    /**
     * Counts what the reply drew on, once, and tells whether lines that were said later are learned from already: then the
     * relationship's events are written anew. Parameters: learned before, memories, user, character, relationship, said at.
     */
    static final String USED = """
            with referenced as (
                update memory_events set reference_count = reference_count + 1, last_referenced_at = now()
                 where not ? and id = any (?) and user_id = ? and character_id = ? and is_active
            )
            select exists (select 1 from relationship_movements where relationship_id = ? and said_at > ?::timestamptz)
            """;

    /** What a turn planned that is not planned any more. Parameters: turn, claim keys. */
    static final String DROP_PLANS = """
            delete from hooks where source_turn_id = ? and is_active and claim_key <> all (?)
            """;

    /**
     * Writes all but the memories in one round trip. Parameter: one {@link Learning} as JSON.
     */
    static final String LEARN = """
            with input as materialized (
                select j.* from jsonb_to_record(?::jsonb) as j(
                    turn_id uuid, message_id uuid, said_at timestamptz, episode_id uuid, user_id uuid, character_id uuid,
                    relationship_id uuid, bond jsonb, changes jsonb, movement jsonb, hooks jsonb)
            ), moved as (
                update relationships r
                   set stage = i.bond ->> 'stage', stage_progress = (i.bond ->> 'progress')::int,
                       dynamic = i.bond -> 'dynamic', milestones = i.bond -> 'milestones',
                       version = r.version + 1, updated_at = now()
                  from input i
                 where r.id = i.relationship_id and i.bond is not null
            ), noted as (
                insert into relationship_events (id, relationship_id, turn_id, source_message_id, kind, amount, detail)
                select c.id, i.relationship_id, i.turn_id, i.message_id, c.kind, c.amount, c.detail
                  from input i, jsonb_to_recordset(i.changes) as c(id uuid, place int, kind text, amount int, detail text)
                 order by c.place
            ), judged as (
                insert into relationship_movements (turn_id, relationship_id, message_id, said_at, tension_delta, tone, beat, progress, milestones)
                select i.turn_id, i.relationship_id, i.message_id, i.said_at, (i.movement ->> 'tension_delta')::int, i.movement ->> 'tone',
                       i.movement ->> 'beat', (i.movement ->> 'progress')::int, i.movement -> 'milestones'
                  from input i where i.movement is not null
                on conflict (turn_id) do update
                   set tension_delta = excluded.tension_delta, tone = excluded.tone, beat = excluded.beat, progress = excluded.progress,
                       milestones = excluded.milestones, said_at = excluded.said_at, updated_at = now()
            )
            insert into hooks (id, user_id, character_id, episode_id, source_turn_id, type, content, context, suggested_opener,
                    claim_key, priority, trigger_after, look_at, expires_at)
            select h.id, i.user_id, i.character_id, i.episode_id, i.turn_id, h.type, h.content, h.context, h.suggested_opener,
                   h.claim_key, h.priority, h.trigger_after, h.trigger_after, h.expires_at
              from input i, jsonb_to_recordset(i.hooks) as h(id uuid, type text, content text, context text,
                   suggested_opener text, claim_key text, priority int, trigger_after timestamptz, expires_at timestamptz)
            on conflict (user_id, character_id, claim_key) where is_active do update
               set content = excluded.content, context = excluded.context, suggested_opener = excluded.suggested_opener,
                   priority = greatest(hooks.priority, excluded.priority), trigger_after = excluded.trigger_after,
                   look_at = excluded.look_at, expires_at = excluded.expires_at, status = 'pending', offers = 0,
                   source_turn_id = excluded.source_turn_id, version = hooks.version + 1, updated_at = now()
            returning id, claim_key
            """;

    /** Parameters: status, attempts not counted, delay in seconds, reason, turn, fence. */
    static final String GIVE_BACK = """
            update exchanges
               set status = ?, attempts = attempts - ?, due_at = now() + make_interval(secs => ?), last_error = ?, node = null,
                   updated_at = now()
             where turn_id = ? and fence = ? and status = 'processing'
            """;

    /** Wake-ups reach fresh rows in milliseconds: those are left alone. Parameter: how many. */
    static final String DUE = """
            select turn_id from exchanges
             where status in ('pending', 'processing') and due_at < now() - interval '3 seconds'
             order by due_at
             limit ?
            """;

    /** Parameters: server, this life's name. */
    static final String RECOVER = """
            update exchanges set due_at = now() - interval '3 seconds'
             where status = 'processing' and split_part(node, '/', 1) = ? and node <> ? and due_at > now()
            """;

    /** Parameters: this life's name, turns. */
    static final String RELEASE = """
            update exchanges set due_at = now() - interval '3 seconds'
             where status = 'processing' and node = ? and turn_id = any (?)
            """;

    private ExchangeSql() {}
}
