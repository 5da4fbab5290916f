package com.vixenbliss.creator.identity.lora.row;

/**
 * The statements behind {@link LoraRows}. Leases and times run by the database's clock, which all nodes share. A change of a row in
 * hand names its fence and its node: who lost the lease changes nothing.
 */
final class LoraSql {

    /** A whole row as JSON, whose names are those of {@link LoraRow}; the database's time goes along. */
    static final String ROW = "cast(to_jsonb(m) || jsonb_build_object('as_of', now()) as text)";

    /** Adds the next version of an identity's model, unless the same training is there and has not come to nothing. */
    static final String ADD = """
            insert into lora_models (id, studio_id, avatar_id, version, dataset_id, manifest_sha256, archive_key, images, base_model,
                                     provider, trainer, trigger_word, configuration, configuration_sha256, estimate_usd)
            select :id, :studio, :avatar, coalesce(max(version), 0) + 1, :dataset, :manifest, :archive, :images, :base, :provider,
                   :trainer, :trigger, cast(:configuration as jsonb), :hash, :estimate
              from lora_models where avatar_id = :avatar
            on conflict (avatar_id, manifest_sha256, configuration_sha256)
                  where state not in ('failed', 'cancelled', 'stopped_at_budget') do nothing
            """;

    static final String SAME = "select " + ROW + """
              from lora_models m
             where m.avatar_id = :avatar and m.manifest_sha256 = :manifest and m.configuration_sha256 = :hash
               and m.state not in ('failed', 'cancelled', 'stopped_at_budget')
            """;

    static final String FIND = "select " + ROW + " from lora_models m where m.id = :id";

    static final String OF_AVATAR = "select " + ROW + " from lora_models m where m.avatar_id = :avatar order by m.version desc";

    /** What is under way, or waits to be. */
    static final String OPEN = "select " + ROW + " from lora_models m where m.avatar_id = :avatar and m.finished_at is null";

    static final String OPEN_OF_KIT = """
            select m.id from lora_models m join avatars a on a.id = m.avatar_id
             where a.avatar_kit_id = :kit and m.finished_at is null
            """;

    /** Money is held back for these attempts by models that have not ended. */
    static final String OPEN_SPENDS = "select " + ROW + " from lora_models m where m.finished_at is null";

    /** What is in hand or at the provider is stopped by its worker. */
    static final String ASK_TO_CANCEL = """
            update lora_models set cancel_asked_at = coalesce(cancel_asked_at, now()), updated_at = now(),
                   due_at = case when node is null then now() else due_at end
             where id = :id and finished_at is null
            """;

    /** What only waits in line ends at once. */
    static final String CANCEL_WAITING = """
            update lora_models m set state = 'cancelled', reason = :reason, finished_at = now(), updated_at = now()
             where m.id = :id and m.state = 'queued' and m.node is null
            """;

    /** One node at a time counts the places and fills them; the lock goes with the transaction. */
    static final String LOCK_PLACES = "select cast(pg_advisory_xact_lock(7203412) as text)";

    /** The places that are taken. */
    static final String TAKEN = "select count(*) from lora_models where finished_at is null and state in ('submitting', 'training')";

    /** The oldest that wait. */
    static final String WAITING = """
            select id from lora_models where finished_at is null and state = 'queued' and due_at <= now() order by created_at, id
            """;

    /** A row leaves the line and is in hand. */
    static final String ADMIT = """
            update lora_models m
               set state = 'submitting', attempts = m.attempts + 1, faults = 0, fence = m.fence + 1, node = :node, archive_url = null,
                   training_id = null, training_ends_at = null, due_at = now() + make_interval(secs => :lease), submitted_since = now(),
                   started_at = coalesce(m.started_at, now()), updated_at = now()
             where m.id = :id and m.state = 'queued' and m.node is null
            returning\s""" + ROW;

    /** Takes what is due and in nobody's hands; when it is woken, also what only waits for its time. */
    static final String TAKE = """
            update lora_models m
               set fence = m.fence + 1, node = :node, due_at = now() + make_interval(secs => :lease), updated_at = now()
             where m.id = :id and m.finished_at is null and m.state <> 'queued'
               and (m.due_at <= now() or :woken and m.node is null)
            returning\s""" + ROW;

    /** The row goes on in the same hands. */
    static final String GO_ON = """
            update lora_models m set %s, due_at = now() + make_interval(secs => :lease), updated_at = now()
             where m.id = :id and m.fence = :fence and m.node = :node
            returning\s""" + ROW;

    /** The row is laid down. */
    static final String LAY_DOWN = """
            update lora_models m set %s, node = null, due_at = now() + make_interval(secs => :pause), updated_at = now()
             where m.id = :id and m.fence = :fence and m.node = :node
            """;

    static final String PREPARED = "archive_url = :archive, faults = 0, away_since = null";

    static final String SUBMITTED = """
            state = 'training', training_id = :training, training_ends_at = now() + make_interval(secs => :most), faults = 0,
            away_since = null""";

    static final String STILL_TRAINING = """
            progress_step = cast(:step as integer), progress_of = cast(:of as integer), faults = 0, away_since = null""";

    static final String STORING = """
            state = 'storing', weights_url = :weights, training_seconds = :seconds,
            progress_step = coalesce(m.progress_of, m.progress_step), faults = 0, away_since = null""";

    static final String FALTERED = "faults = m.faults + 1, reason = :reason";

    static final String AWAY = "away_since = coalesce(m.away_since, now()), reason = :reason";

    /** Back into the line, and the attempt counts. */
    static final String AGAIN = """
            state = 'queued', faults = 0, training_id = null, training_ends_at = null, away_since = null, progress_step = null,
            progress_of = null, reason = :reason""";

    /** Back into the line, and nothing happened. */
    static final String TURNED_AWAY = """
            state = 'queued', attempts = m.attempts - 1, away_since = coalesce(m.away_since, now()), reason = :reason""";

    static final String SUCCEEDED = """
            state = 'succeeded', weights_key = :key, weights_bytes = :bytes, weights_sha256 = :sha256, cost_usd = :cost, weights_url = null,
            reason = null, finished_at = now(), faults = 0, away_since = null, node = null""";

    static final String ENDED = """
            state = :state, reason = :reason, cost_usd = :cost, finished_at = now(), faults = 0, away_since = null, node = null""";

    static final String END = """
            update lora_models m set %s, due_at = now(), updated_at = now()
             where m.id = :id and m.fence = :fence and m.node = :node
            """;

    /** Wake-ups reach fresh rows in milliseconds; this finds what they did not. */
    static final String DUE = """
            select id from lora_models where finished_at is null and state <> 'queued' and due_at <= now() order by due_at limit 50
            """;

    static final String BY_TRAINING = """
            select id from lora_models where training_id = :training and provider = :provider and finished_at is null
            """;

    /** What a former life of this server had in hand is free at once. */
    static final String RECOVER = """
            update lora_models set due_at = now(), node = null
             where finished_at is null and split_part(node, '/', 1) = :server and node <> :node
            """;

    private LoraSql() {}
}
