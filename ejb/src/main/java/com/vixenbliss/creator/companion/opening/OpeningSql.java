package com.vixenbliss.creator.companion.opening;

/** The statements behind {@link JdbcCandidates}. Leases and the rules of tact run by the database's clock. */
final class OpeningSql {

    /** One {@link Candidate} as JSON, of a hook {@code h}. */
    private static final String FACTS = """
            select json_build_object(
                     'hook_id', h.id, 'fence', h.fence, 'now', now(), 'user_id', h.user_id, 'character_id', h.character_id,
                     'type', h.type, 'content', h.content, 'context', h.context, 'suggested_opener', h.suggested_opener,
                     'priority', h.priority, 'offers', h.offers, 'trigger_after', h.trigger_after, 'expires_at', h.expires_at,
                     'person_name', u.display_name, 'locale', u.locale, 'time_zone', u.time_zone,
                     'person_active', u.status = 'active' and not exists (select 1 from age_doubts d where d.user_id = u.id and d.settled_at is null),
                     'wishes', json_build_object('quiet_from', u.quiet_from, 'quiet_to', u.quiet_to,
                                                 'per_day', u.follow_ups_per_day, 'proactive', u.proactive_messages),
                     'last_line_at', coalesce(latest.last_message_at, latest.started_at),
                     'last_finish', (select case role when 'assistant' then metadata ->> 'finish' end
                                       from messages where episode_id = latest.id order by seq desc limit 1),
                     'turn_under_way', coalesce(latest.running_turn_id is not null, false),
                     'unlearned', exists (
                        select 1 from (select turn_id from messages where episode_id = latest.id and role = 'user'
                                        order by seq desc limit 5) said
                          join exchanges x on x.turn_id = said.turn_id and x.status in ('pending', 'processing')),
                     'raised', (
                        select coalesce(json_agg(triggered_at), '[]') from hooks
                         where user_id = h.user_id and triggered_at > now() - interval '26 hours'),
                     'earlier', (
                        select coalesce(json_agg(json_build_object('role', role, 'content', left(content, 300)) order by seq), '[]')
                          from (select role, content, seq from messages
                                 where episode_id = latest.id and role <> 'system' order by seq desc limit 4) l))
            """;

    private static final String AROUND = """
              join users u on u.id = h.user_id
              left join lateral (
                   select id, started_at, last_message_at, running_turn_id from episodes
                    where user_id = h.user_id and character_id = h.character_id order by id desc limit 1) latest on true
            """;

    /** Parameters: node, lease in seconds, how many. */
    static final String TAKE = """
            with mine as (
                update hooks
                   set status = 'taken', fence = fence + 1, node = ?, look_at = now() + make_interval(secs => ?), updated_at = now()
                 where id in (select id from hooks where is_active and look_at <= now()
                               order by look_at limit ? for update skip locked)
             returning *
            )
            """ + FACTS + "  from mine h\n" + AROUND;

    /** Parameters: hook, fence. */
    static final String AGAIN = FACTS + "  from hooks h\n" + AROUND + " where h.id = ? and h.fence = ? and h.status = 'taken'";

    /** Parameters: when to look again, hook, fence. */
    static final String POSTPONE = """
            update hooks set status = 'pending', look_at = ?, node = null, updated_at = now()
             where id = ? and fence = ? and status = 'taken'
            """;

    /** Parameters: hook, fence. */
    static final String EXPIRE = """
            update hooks set status = 'expired', ended_at = now(), node = null, version = version + 1, updated_at = now()
             where id = ? and fence = ? and status = 'taken'
            """;

    /** Parameters: lease in seconds, server, this life's name. */
    static final String RECOVER = """
            update hooks set look_at = now()
             where is_active and look_at > now() and look_at <= now() + make_interval(secs => ?)
               and status = 'taken' and split_part(node, '/', 1) = ? and node <> ?
            """;

    /** Two hooks of a person, on two nodes, are weighed one after the other. Turns do not wait for this lock. */
    static final String HOLD_PERSON = "select 1 from users where id = ? for no key update";

    /** Whoever holds it may open and end the pair's episodes. */
    static final String HOLD_PAIR = "select id from relationships where user_id = ? and character_id = ? for update";

    /** The pair's active episode; lines wait while it is held. */
    static final String HOLD_EPISODE = """
            select id, coalesce(last_message_at, started_at) > now() - interval '24 hours' from episodes
             where user_id = ? and character_id = ? and is_active for update
            """;

    /** A place for one line. That an AI speaks is told anew with the next reply. */
    static final String APPEND = """
            update episodes
               set next_seq = next_seq + 1, message_count = message_count + 1, last_message_at = now(), disclosed_at = null,
                   updated_at = now()
             where id = ?
            returning next_seq - 1
            """;

    static final String END = "update episodes set is_active = false, ended_at = now(), version = version + 1, updated_at = now() where id = ?";

    /** Parameters: relationship, episode, title. */
    static final String BEGIN = """
            with pair as (
                update relationships set total_episodes = total_episodes + 1, updated_at = now() where id = ?
             returning id, user_id, character_id, total_episodes
            )
            insert into episodes (id, user_id, character_id, relationship_id, episode_number, title)
            select ?, user_id, character_id, id, total_episodes, ? from pair
            """;

    /** Parameters: id, episode, seq, text, model, tokens in, tokens out, latency, metadata. */
    static final String LINE = """
            insert into messages (id, episode_id, seq, role, content, model, tokens_input, tokens_output, latency_ms, metadata)
            values (?, ?, ?, 'assistant', ?, ?, ?, ?, ?, ?::jsonb)
            """;

    /** Parameters: message, hook, fence. */
    static final String FIRED = """
            update hooks
               set status = 'fired', fired_as = 'opening', fired_message_id = ?, triggered_at = now(), ended_at = now(),
                   version = version + 1, updated_at = now()
             where id = ? and fence = ? and status = 'taken'
            """;

    /** After a change of clock or wishes everything of the person is looked at anew. Parameter: person. */
    static final String LOOK_AGAIN = """
            update hooks set look_at = greatest(trigger_after, now()) where user_id = ?1 and status = 'pending'
            """;

    private OpeningSql() {}
}
