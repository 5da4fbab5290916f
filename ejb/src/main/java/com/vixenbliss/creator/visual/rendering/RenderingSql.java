package com.vixenbliss.creator.visual.rendering;

/**
 * The statements behind {@link Renderings}. Leases and times run by the database's clock, which all nodes share. A change of
 * a row in hand names its fence and its node: who lost the lease changes nothing.
 */
final class RenderingSql {

    /** What {@link Renderings} reads into a {@link Rendering}, in this order. */
    static final String COLUMNS = """
            r.what, r.image_id, r.state, r.attempts, r.faults, r.fence, r.away_since, r.submitted_since, r.prediction_id,
            r.drawing_ends_at, r.cancel_asked_at is not null, r.reason, r.cost_usd, now(), r.provider
            """;

    /** One node at a time counts the places and fills them; the lock goes with the transaction. */
    static final String LOCK_PLACES = "select pg_advisory_xact_lock(7203411)";

    /**
     * Fills a provider's free places. Whoever has fewest in flight comes first, by studio and purpose, so that a thousand
     * pictures of one keep nobody else waiting; what nobody waits for (data sets, batches) gets every fourth place while
     * others wait. Parameters: provider, provider, places in all, node, lease in
     * seconds.
     */
    static final String ADMIT = """
            with busy as (
                select studio_id, purpose, count(*) as n from renderings
                 where provider = ? and state in ('submitting', 'submitted') group by 1, 2
            ), waiting as (
                select id, studio_id, purpose, created_at,
                       row_number() over (partition by studio_id, purpose order by created_at, id) as place
                  from renderings where provider = ? and state = 'queued' and due_at <= now()
            ), chosen as (
                select w.id from waiting w left join busy b using (studio_id, purpose)
                 order by (coalesce(b.n, 0) + w.place) * case when w.purpose in ('dataset', 'content') then 4 else 1 end, w.created_at, w.id
                 limit greatest(0, ? - (select coalesce(sum(n), 0) from busy))
            )
            update renderings r
               set state = 'submitting', attempts = r.attempts + 1, faults = 0, fence = r.fence + 1, node = ?,
                   due_at = now() + make_interval(secs => ?), submitted_since = now(), updated_at = now()
              from chosen c
             where r.id = c.id and r.state = 'queued'
            returning\s""" + COLUMNS;

    /**
     * Takes what is due and in nobody's hands; when it is woken, also what only waits for its time. Parameters: node, lease
     * in seconds, rendering, whether it is woken.
     */
    static final String TAKE = """
            update renderings r
               set fence = r.fence + 1, node = ?, due_at = now() + make_interval(secs => ?), updated_at = now()
             where r.id = ? and r.delivered_at is null and r.state <> 'queued' and (r.due_at <= now() or ? and r.node is null)
            returning\s""" + COLUMNS;

    /** The row goes on in the same hands. What is set, then: lease in seconds, rendering, fence, node. */
    static final String GO_ON = """
            update renderings r set %s, due_at = now() + make_interval(secs => ?), updated_at = now()
             where r.id = ? and r.fence = ? and r.node = ?
            returning\s""" + COLUMNS;

    /** The row is laid down. What is set, then: pause in seconds, rendering, fence, node. */
    static final String LAY_DOWN = """
            update renderings r set %s, node = null, due_at = now() + make_interval(secs => ?), updated_at = now()
             where r.id = ? and r.fence = ? and r.node = ?
            """;

    /** It is drawn, and from here on it is fetched. Parameter: the provider's latency in milliseconds. */
    static final String STORING = "state = 'storing', latency_ms = ?, faults = 0, away_since = null";

    /** Parameter: US dollars. Who asked to cancel it meanwhile gets no picture. */
    static final String DRAWN = """
            state = case when r.cancel_asked_at is null then 'drawn' else 'cancelled' end, cost_usd = ?, finished_at = now(),
            faults = 0, away_since = null, reason = null""";

    /** Parameters: state, reason. */
    static final String ENDED = "state = ?, reason = ?, finished_at = now(), faults = 0, away_since = null";

    /** Parameters: prediction, most time that it may take in seconds. */
    static final String SUBMITTED = """
            state = 'submitted', prediction_id = ?, drawing_ends_at = now() + make_interval(secs => ?), faults = 0, away_since = null""";

    static final String STILL_DRAWING = "faults = 0, away_since = null";

    /** Parameter: reason. */
    static final String FALTERED = "faults = r.faults + 1, reason = ?";

    /** Parameter: reason. */
    static final String AWAY = "away_since = coalesce(r.away_since, now()), reason = ?";

    /** Back into the line, and the attempt counts. Parameter: reason. */
    static final String AGAIN = """
            state = 'queued', faults = 0, prediction_id = null, drawing_ends_at = null, away_since = null, reason = ?""";

    /** Back into the line, and nothing happened. Parameter: reason. */
    static final String TURNED_AWAY = """
            state = 'queued', attempts = r.attempts - 1, away_since = coalesce(r.away_since, now()), reason = ?""";

    static final String DELIVERED = "delivered_at = now()";

    /** Wake-ups and timers reach fresh rows in milliseconds: those are left alone. Parameter: how many. */
    static final String DUE = """
            select id from renderings
             where delivered_at is null and state <> 'queued' and due_at < now() - interval '2 seconds'
             order by due_at limit ?
            """;

    static final String ANY_QUEUED = "select exists (select 1 from renderings where state = 'queued' and due_at <= now())";

    /** Parameters: prediction, provider. */
    static final String BY_PREDICTION = "select id from renderings where prediction_id = ? and provider = ? and delivered_at is null";

    /** What a former life of this server had in hand. Parameters: server, this life's name. */
    static final String RECOVER = """
            update renderings set due_at = now() - interval '3 seconds', node = null
             where delivered_at is null and split_part(node, '/', 1) = ? and node <> ?
            """;

    /** What this server could not write about while the database was away. Parameters: this life's name, renderings. */
    static final String RELEASE = """
            update renderings set due_at = now() - interval '3 seconds', node = null where node = ? and id = any (?)
            """;

    /** Parameter: rendering. */
    static final String EXISTS = "select id from renderings where id = ?";

    /** Parameter: renderings. */
    static final String UNDER_WAY = "select id from renderings where id = any (?) and delivered_at is null";

    /** Parameter: how long they are kept, in seconds. */
    static final String FORGET = """
            delete from renderings where id in (
                select id from renderings where delivered_at < now() - make_interval(secs => ?) limit 1000)
            """;

    /** Takes some that were abandoned; nobody else gets them for a minute. */
    static final String ABANDONED = """
            update abandoned_renderings set due_at = now() + interval '1 minute'
             where rendering_id in (select rendering_id from abandoned_renderings where due_at <= now()
                                     order by due_at limit 20 for update skip locked)
            returning rendering_id, provider, prediction_id, image_id
            """;

    /** Parameter: rendering. */
    static final String SEEN_TO = "delete from abandoned_renderings where rendering_id = ?";

    private RenderingSql() {}
}
