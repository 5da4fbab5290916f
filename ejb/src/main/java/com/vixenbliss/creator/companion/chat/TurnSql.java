package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.recall.RecallSql;

/**
 * The statements of a turn's hot path. Each constant goes to the server in one round trip and is one transaction; where
 * two statements stand in one text, the second sees what the first has just waited for.
 */
final class TurnSql {

    private TurnSql() {}

    /**
     * What a reply is built from. Of the memories come those that this node's index of the pair has not seen, which are few:
     * the cost does not grow with what is remembered.
     */
    private static final String CONTEXT = """
            select t.id, t.episode_id, t.user_id, t.character_id, t.user_message_id, t.assistant_message_id, t.user_seq,
                   e.message_count, t.status, t.fence, t.deaths, t.opened_episode, t.discloses,
                   line.content, e.template_id, e.scene, u.display_name, u.time_zone, u.locale,
                   r.stage, r.stage_progress, r.dynamic,
                   (select json_agg(json_build_array(h.role, h.content) order by h.seq)
                      from (select role, content, seq from messages
                             where episode_id = t.episode_id and seq < t.user_seq and role in ('user', 'assistant')
                             order by seq desc limit %d) h),
                   %s,
                   json_build_object(
                     'now', now(), 'per_day', u.follow_ups_per_day,
                     'raised', (select coalesce(json_agg(triggered_at), '[]') from hooks
                                 where user_id = t.user_id and triggered_at > now() - interval '26 hours'),
                     'due', (select coalesce(json_agg(json_build_object('id', k.id, 'type', k.type, 'content', k.content,
                                                                        'suggested_opener', k.suggested_opener)
                                             order by k.lately desc, k.priority desc), '[]')
                               from (select *, coalesce(offered_at > now() - interval '12 hours', false) as lately from hooks
                                      where user_id = t.user_id and character_id = t.character_id and is_active
                                        and trigger_after <= now() and expires_at > now() and offers < %d
                                      order by lately desc, priority desc, trigger_after limit %d) k)),
                   e.lore_matched,
                   (select count(*) from messages
                     where episode_id = t.episode_id and role = 'assistant' and seq < t.user_seq) as replies,
                   t.regenerates,
                   exists (select 1 from age_doubts d where d.user_id = t.user_id and d.settled_at is null) as age_in_doubt
              from turns t
              join messages line on line.id = t.user_message_id
              join episodes e on e.id = t.episode_id
              join relationships r on r.id = e.relationship_id
              join users u on u.id = t.user_id
             where t.id = ?
            """.formatted(TurnLedger.HISTORY, RecallSql.UNSEEN, TurnLedger.OFFERS, TurnLedger.HOOKS);

    /**
     * Stores a person's line and takes the turn when no other turn of the episode runs. Who pauses for half an hour begins
     * anew and gets the notice; so that nobody who goes on waits more than three hours for it, it is given again after two
     * and a half. The update of the episode's row
     * is what puts concurrent lines in order. Returns no context when there is no such active episode.
     */
    static final String ACCEPT = """
            with episode as (
                update episodes
                   set next_seq = next_seq + 2,
                       message_count = message_count + 1,
                       running_turn_id = coalesce(running_turn_id, ?),
                       disclosed_at = case when disclosed_at is null
                                             or disclosed_at < now() - interval '150 minutes'
                                             or last_message_at < now() - interval '30 minutes'
                                           then now() else disclosed_at end,
                       last_message_at = now(),
                       updated_at = now()
                 where user_id = ? and character_id = ? and is_active and (?::uuid is null or id = ?::uuid)
             returning id, user_id, character_id, next_seq - 2 as user_seq, running_turn_id, disclosed_at
            ), line as (
                insert into messages (id, episode_id, turn_id, seq, role, content)
                select ?, id, ?, user_seq, 'user', ? from episode
            )
            insert into turns (id, episode_id, user_id, character_id, user_message_id, assistant_message_id, user_seq, status,
                               idempotency_key, request_hash, opened_episode, discloses, node, lease_until, fence)
            select ?, id, user_id, character_id, ?, ?, user_seq,
                   case when running_turn_id = ? then 'running' else 'queued' end,
                   ?, ?, ?, disclosed_at = now(), ?, now() + interval '30 seconds', 1
              from episode;
            """ + CONTEXT;

    /** Takes a turn that waited, or whose worker died; no row when somebody else has it. */
    static final String TAKE = """
            with mine as (
                update turns t
                   set status = 'running', node = ?, lease_until = now() + interval '30 seconds', fence = fence + 1,
                       deaths = deaths + case t.status when 'running' then 1 else 0 end, updated_at = now()
                  from episodes e
                 where t.id = ? and e.id = t.episode_id and e.running_turn_id = t.id
                   and (t.status = 'queued' or t.status = 'running' and t.lease_until < now())
             returning t.id
            )
            select id from mine;
            """ + CONTEXT;

    /** Puts the next waiting turn of an episode in the place that has just come free. */
    private static final String NEXT = """
            update episodes e
               set running_turn_id = next.id
              from (select id from turns where episode_id = ? and status = 'queued' order by user_seq limit 1) next
             where e.id = ? and e.running_turn_id is null
            returning next.id
            """;

    /** Ends a turn with a reply; a late writer's fence is old and changes nothing. Then hands the episode to who waits. */
    static final String FINISH = """
            with turn as (
                update turns
                   set status = ?, failure_code = ?, failure_detail = ?, lease_until = null, updated_at = now()
                 where id = ? and fence = ? and status = 'running'
             returning id, episode_id, user_seq, assistant_message_id
            ), episode as (
                update episodes e
                   set running_turn_id = null, message_count = message_count + 1, last_message_at = now(), updated_at = now(),
                       lore_matched = array(select unnest(e.lore_matched) union select unnest(?::uuid[]))
                  from turn where e.id = turn.episode_id
             returning e.message_count
            ), reply as (
                insert into messages (id, episode_id, turn_id, seq, role, content, complete, model, tokens_input, tokens_output,
                                      latency_ms, metadata)
                select assistant_message_id, episode_id, id, user_seq + 1, 'assistant', ?, ?, ?, ?, ?, ?, ?::jsonb from turn
            ), exchange as (
                insert into exchanges (turn_id) select id from turn
                on conflict (turn_id) do update set status = 'pending', attempts = 0, queued_at = now(), due_at = now(), updated_at = now()
            )
            select episode.message_count, now() from turn, episode;
            """ + NEXT;

    /**
     * Ends a turn that made a reply anew: what stood there stays as a variant, and the turn that it belongs to is learned from
     * anew. The message is inserted when the line had no reply.
     */
    static final String FINISH_VARIANT = """
            with turn as (
                update turns
                   set status = ?, failure_code = ?, failure_detail = ?, lease_until = null, updated_at = now()
                 where id = ? and fence = ? and status = 'running'
             returning id, episode_id, user_seq, assistant_message_id, regenerates
            ), answered as (
                update turns t set status = 'completed', failure_code = null, failure_detail = null, updated_at = now()
                  from turn where t.id = turn.regenerates and t.status in ('failed', 'queued')
            ), episode as (
                update episodes e
                   set running_turn_id = null, last_message_at = now(), updated_at = now(),
                       lore_matched = array(select unnest(e.lore_matched) union select unnest(?::uuid[])),
                       message_count = message_count
                           + case when exists (select 1 from messages m where m.id = turn.assistant_message_id) then 0 else 1 end
                  from turn where e.id = turn.episode_id
             returning e.message_count
            ), reply as (
                insert into messages as m (id, episode_id, turn_id, seq, role, content, complete, model, tokens_input, tokens_output,
                                           latency_ms, metadata)
                select assistant_message_id, episode_id, regenerates, user_seq + 1, 'assistant', ?, ?, ?, ?, ?, ?, ?::jsonb from turn
                on conflict (id) do update
                   set content = excluded.content, complete = excluded.complete, model = excluded.model,
                       tokens_input = excluded.tokens_input, tokens_output = excluded.tokens_output,
                       latency_ms = excluded.latency_ms, metadata = excluded.metadata, updated_at = now(),
                       variant_id = (select id from turn),
                       alternatives = case when m.alternatives <> '[]' then m.alternatives else jsonb_build_array(jsonb_build_object(
                               'id', m.id, 'content', m.content, 'complete', m.complete, 'model', m.model,
                               'tokens_input', m.tokens_input, 'tokens_output', m.tokens_output, 'latency_ms', m.latency_ms,
                               'metadata', m.metadata, 'created_at', m.created_at)) end
                           || jsonb_build_object(
                               'id', (select id from turn), 'content', excluded.content, 'complete', excluded.complete,
                               'model', excluded.model, 'tokens_input', excluded.tokens_input, 'tokens_output', excluded.tokens_output,
                               'latency_ms', excluded.latency_ms, 'metadata', excluded.metadata, 'created_at', now())
            ), exchange as (
                insert into exchanges (turn_id) select regenerates from turn
                on conflict (turn_id) do update
                   set status = 'pending', attempts = 0, fence = exchanges.fence + 1, node = null, queued_at = now(), due_at = now(),
                       updated_at = now()
            )
            select episode.message_count, now() from turn, episode;
            """ + NEXT;

    /** Ends a turn without a reply. What the person said is learned from all the same, a little later. */
    static final String FAIL = """
            with turn as (
                update turns
                   set status = 'failed', failure_code = ?, failure_detail = ?, lease_until = null, updated_at = now()
                 where id = ? and fence = ? and status = 'running'
             returning id, episode_id, regenerates
            ), exchange as (
                insert into exchanges (turn_id, due_at) select id, now() + interval '30 seconds' from turn where regenerates is null
                on conflict (turn_id) do nothing
            )
            update episodes e set running_turn_id = null, updated_at = now() from turn where e.id = turn.episode_id;
            """ + NEXT;

    /** Puts a failed turn in place again when its episode is free, else in line. */
    static final String REVIVE = """
            with episode as (
                update episodes e set running_turn_id = coalesce(e.running_turn_id, t.id)
                  from turns t where t.id = ? and t.status = 'failed' and e.id = t.episode_id
             returning e.running_turn_id
            )
            update turns set status = 'queued', deaths = 0, updated_at = now() where id = ? and status = 'failed'
            """;

    /** Says that this node still works on its turns. */
    static final String RENEW = """
            update turns set lease_until = now() + interval '30 seconds' where id = any (?) and status = 'running' and node = ?
            """;

    /**
     * Turns that nobody works on: leases that ran out, leases of this node's former life, leases of this life that the last
     * renewals have left out (their turn's end could not be written), and lines stuck in a free queue.
     */
    static final String ORPHANS = """
            update turns set lease_until = now() - interval '1 second'
             where status = 'running' and split_part(node, '/', 1) = ? and lease_until > now()
               and (node <> ? or lease_until < now() + interval '20 seconds');
            update episodes e
               set running_turn_id = next.id
              from (select distinct on (episode_id) episode_id, id from turns
                     where status = 'queued' and updated_at < now() - interval '5 seconds'
                     order by episode_id, user_seq) next
             where e.id = next.episode_id and e.running_turn_id is null;
            select t.id from turns t join episodes e on e.running_turn_id = t.id
             where t.status = 'running' and t.lease_until < now()
                or t.status = 'queued' and t.updated_at < now() - interval '5 seconds'
             order by t.updated_at limit 100
            """;

    static final String PAIR = "select user_id, character_id from turns where id = ?";

    /** A turn as a client that comes back needs it. */
    static final String STORED = """
            select t.id, t.episode_id, t.user_id, t.status, t.fence, t.opened_episode, t.discloses, t.failure_code, u.locale,
                   t.user_message_id, t.user_seq, line.content as line, line.created_at as line_at,
                   case when t.opened_episode then
                       (select content from messages o where o.episode_id = t.episode_id and o.seq = 1 and o.role = 'assistant')
                   end as opening_line,
                   reply.id as reply_id, reply.content as reply, reply.model, reply.tokens_input, reply.tokens_output,
                   reply.latency_ms, reply.complete, reply.created_at as reply_at
              from turns t
              join users u on u.id = t.user_id
              join messages line on line.id = t.user_message_id
              left join messages reply on reply.id = t.assistant_message_id
             where t.id = ?
            """;

    static final String BY_KEY = "select id, request_hash from turns where user_id = ? and idempotency_key = ?";
}
