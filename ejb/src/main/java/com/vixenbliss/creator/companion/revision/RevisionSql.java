package com.vixenbliss.creator.companion.revision;

/** The statements behind {@link RevisionWriting}. */
final class RevisionSql {

    /** Parameters: message, episode, person. */
    static final String FIND = """
            select json_build_object(
                     'id', m.id, 'role', m.role, 'turn_id', t.id, 'line_id', t.user_message_id, 'reply_id', t.assistant_message_id,
                     'said_at', said.created_at, 'user_id', e.user_id, 'character_id', e.character_id, 'episode_id', e.id,
                     'relationship_id', e.relationship_id, 'locale', u.locale,
                     'is_ruled', coalesce(reply.metadata ->> 'finish' = 'rule', false),
                     'is_busy', e.running_turn_id is not null
                                or exists (select 1 from turns q where q.episode_id = e.id and q.status = 'queued'))
              from messages m
              join episodes e on e.id = m.episode_id
              join users u on u.id = e.user_id
              left join turns t on t.id = m.turn_id
              left join messages said on said.id = t.user_message_id
              left join messages reply on reply.id = t.assistant_message_id
             where m.id = ? and m.episode_id = ? and e.user_id = ?
            """;

    /** Has a turn learned from anew; who is learning from it just now comes too late. Parameters: turn, status. */
    static final String QUEUE = """
            insert into exchanges (turn_id, status) values (?, ?)
            on conflict (turn_id) do update
               set status = excluded.status, attempts = 0, fence = exchanges.fence + 1, node = null, last_error = null,
                   queued_at = now(), due_at = now(), updated_at = now()
            """;

    static final String LOCK_PAIR = "select 1 from relationships where id = ? for update";

    static final String LOCK_EPISODE = "select 1 from episodes where id = ? for update";

    /** Parameters: words, line. */
    static final String EDIT = "update messages set content = ?, edited_at = now(), updated_at = now() where id = ?";

    /** Puts a variant in the reply's place. Parameters: reply, variant, variant. */
    static final String SELECT = """
            update messages m
               set content = v ->> 'content', complete = (v ->> 'complete')::boolean, model = v ->> 'model',
                   tokens_input = (v ->> 'tokens_input')::int, tokens_output = (v ->> 'tokens_output')::int,
                   latency_ms = (v ->> 'latency_ms')::int, metadata = v -> 'metadata', variant_id = (v ->> 'id')::uuid, updated_at = now()
              from messages o, jsonb_array_elements(o.alternatives) v
             where o.id = ? and m.id = o.id and v ->> 'id' = ?::text
            """;

    /** Parameter: turn, line, reply or null to delete both. */
    static final String DELETE = "delete from messages where turn_id = ? and id = any (?)";

    /** A line without its reply can be answered anew. Parameter: turn. */
    static final String UNANSWERED = """
            update turns set status = 'failed', failure_code = 'reply-deleted', failure_detail = null, updated_at = now() where id = ?
            """;

    /** Plans and movements of a turn. Parameter: turn. */
    static final String DROP_HOOKS = "delete from hooks where source_turn_id = ? and is_active";

    static final String DROP_MOVEMENT = "delete from relationship_movements where turn_id = ?";

    /** What the episode is summed up to holds no more; an empty summary was forgotten and stays so. Parameters: messages that are gone, episode. */
    static final String NOTE = """
            update episodes
               set message_count = message_count - ?, summary = case when summary = '' then '' end, revised_at = now(), version = version + 1, updated_at = now()
             where id = ?
            """;

    private RevisionSql() {}
}
