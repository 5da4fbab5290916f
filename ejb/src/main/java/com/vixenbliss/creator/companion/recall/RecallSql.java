package com.vixenbliss.creator.companion.recall;

/** The statements by which an index follows its rows. */
public final class RecallSql {

    /** Rows that a turn's one statement brings along; a pair with more unseen ones is read by itself. */
    public static final int BROUGHT_ALONG = 200;

    private static final String CELLS = """
            json_build_array(m.id, m.external_id, m.speaker, m.type, m.canon, m.category, m.summary, m.importance_score,
                             m.observed_at, m.valid_to, m.is_active, m.position, encode(m.embedding, 'base64'), m.embedding_model,
                             m.pinned)""";

    /**
     * What an index of the pair {@code t.user_id} and {@code t.character_id} has not seen, as one JSON value:
     * {@code seen} is where to go on from, {@code count} all rows of the pair, {@code rows} null when they are too many. One
     * parameter: where it looked last, {@code 0} for never. Numbers above the present ones come from a database that this
     * one was restored from: they are old.
     */
    public static final String UNSEEN = """
            (select json_build_object(
                      'seen', pg_snapshot_xmin(pg_current_snapshot())::text,
                      'count', (select count(*) from memory_events a where a.user_id = t.user_id and a.character_id = t.character_id),
                      'rows', (select case when count(*) <= %d then coalesce(json_agg(%s), '[]') end
                                 from (select * from memory_events c
                                        where c.user_id = t.user_id and c.character_id = t.character_id
                                          and c.changed_in >= looked.since
                                          and (looked.since = '0' or c.changed_in < pg_snapshot_xmax(pg_current_snapshot()))
                                        limit %d) m))
               from (select ?::text::xid8 as since) looked)
            """.formatted(BROUGHT_ALONG, CELLS, BROUGHT_ALONG + 1);

    /** {@link #UNSEEN} by itself. Parameters: where it looked last, user, character. */
    static final String CHANGES = "select " + UNSEEN + " from (select ?::uuid as user_id, ?::uuid as character_id) t";

    /** Where to go on from after {@link #ALL}. Asked before it, so that nothing is left out between the two. */
    static final String NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text";

    /** All rows of a pair. Parameters: user, character. */
    static final String ALL = """
            select id, external_id, speaker, type, canon, category, summary, importance_score, observed_at, valid_to, is_active,
                   position, embedding, embedding_model, pinned
              from memory_events where user_id = ? and character_id = ?
            """;

    private RecallSql() {}
}
