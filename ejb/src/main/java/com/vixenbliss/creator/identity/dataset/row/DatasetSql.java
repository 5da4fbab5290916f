package com.vixenbliss.creator.identity.dataset.row;

/** The statements behind {@link DatasetRows} and {@link ShotRows}. Rows come as JSON, which binds to records as all JSON does. */
final class DatasetSql {

    static final String DATASET = "select cast(to_jsonb(d) as text) from training_datasets d\s";

    static final String ADD = """
            insert into training_datasets (id, avatar_id, target_count, attempts, trigger_word, seed, model, anchor_image_id,
                    anchor_sha256, stage_waits)
            values (:id, :avatar, :size, :attempts, :trigger, :seed, :model, :anchor, :sha256, :waits)
            on conflict do nothing
            """;

    static final String ADD_SHOTS = """
            insert into dataset_images (id, dataset_id, position, axes, prompt, seed, caption)
            select r.id, :dataset, r.position, r.axes, r.prompt, r.seed, r.caption
              from jsonb_to_recordset(cast(:shots as jsonb))
                   as r (id uuid, position integer, axes jsonb, prompt text, seed bigint, caption text)
            """;

    /** Another attempt at every place that has neither a good picture nor one under way, while there are attempts left. */
    static final String AGAIN = """
            insert into dataset_images (id, dataset_id, position, attempt, axes, prompt, seed, caption)
            select gen_random_uuid(), i.dataset_id, i.position, i.attempt + 1, i.axes, i.prompt, (i.seed + 104729) % 2147483648, i.caption
              from dataset_images i join training_datasets d on d.id = i.dataset_id
             where d.id = :dataset and d.status = 'drawing' and i.attempt < d.attempts
               and not exists (select 1 from dataset_images other
                                where other.dataset_id = i.dataset_id and other.position = i.position
                                  and (other.attempt > i.attempt or other.state in ('wanted', 'ordered', 'drawn', 'accepted')))
            on conflict do nothing
            """;

    /** From an end back to work. */
    static final String REOPEN = """
            update training_datasets
               set status = 'drawing', reason = null, stage_waits = stage_waits or :waits, revision = revision + 1,
                   attempts = :more + coalesce((select max(attempt) from dataset_images where dataset_id = :id), 0), updated_at = now()
             where id = :id and status not in ('drawing', 'assembling')
            """;

    static final String WAIT_FOR = "update training_datasets set stage_waits = true, updated_at = now() where id = :id and not stage_waits";

    /** An end that is no success. Parameters: status, reason. */
    static final String END = """
            update training_datasets set status = :status, reason = cast(:reason as text), stage_waits = false, updated_at = now()
             where id = :id and status in ('drawing', 'assembling')
            """;

    static final String ASSEMBLE = """
            update training_datasets set status = 'assembling', updated_at = now() where id = :id and status = 'drawing'
            """;

    /** Somebody has changed what is in it: it is packed anew, once they are through. */
    static final String CHANGED = """
            update training_datasets
               set revision = revision + 1, assemble_at = now() + interval '3 seconds', updated_at = now(),
                   status = case when status = 'ready' or status = 'failed' and :enough then 'assembling' else status end,
                   reason = case when status = 'failed' and :enough then null else reason end
             where id = :id
            """;

    static final String READY = """
            update training_datasets
               set status = 'ready', manifest_sha256 = :manifest, report = cast(:report as jsonb), stage_waits = false,
                   ready_at = now(), updated_at = now()
             where id = :id and status = 'assembling' and revision = :revision
            """;

    static final String ADD_VERSION = """
            insert into dataset_versions (dataset_id, manifest_sha256, archive_path, archive_bytes, images)
            values (:id, :manifest, :path, :bytes, cast(:images as uuid[]))
            on conflict do nothing
            """;

    static final String USED = """
            update dataset_images set used_in_training = id = any (cast(:images as uuid[])), updated_at = now()
             where dataset_id = :id and used_in_training <> (id = any (cast(:images as uuid[])))
            """;

    /** What a job should be working on. */
    static final String WANTED = """
            select cast(id as text) from training_datasets
             where status in ('drawing', 'assembling') and assemble_at <= now() order by updated_at limit :most
            """;

    static final String TRAINING_SET = """
            select cast(jsonb_build_object('dataset_id', d.id, 'avatar_id', d.avatar_id, 'archive', v.archive_path,
                        'manifest_sha256', v.manifest_sha256, 'images', cardinality(v.images), 'trigger_word', d.trigger_word) as text)
              from training_datasets d
              join dataset_versions v on v.dataset_id = d.id and v.manifest_sha256 = d.manifest_sha256
             where d.id = :id
            """;

    static final String SHOT = "select cast(to_jsonb(i) as text) from dataset_images i\s";

    /** What can be done next: judging before ordering. */
    static final String DUE = SHOT + """
            where i.dataset_id = :dataset and (i.state = 'drawn' or i.state = 'wanted' and i.due_at <= now())
            order by i.state, i.attempt, i.position limit :most
            """;

    static final String OPEN = "select count(*) from dataset_images where dataset_id = :dataset and state in ('wanted', 'ordered', 'drawn')";

    static final String UNDER_WAY = "select count(*) from dataset_images where dataset_id = :dataset and state in ('ordered', 'drawn')";

    static final String ACCEPTED = "select count(*) from dataset_images where dataset_id = :dataset and state = 'accepted'";

    static final String ORDERED = "update dataset_images set state = 'ordered', updated_at = now() where id = :id and state = 'wanted'";

    /** Nothing more is ordered for a moment. */
    static final String HOLD_BACK = """
            update dataset_images set due_at = now() + interval '2 seconds' where dataset_id = :dataset and state = 'wanted'
            """;

    static final String DRAWN = """
            update dataset_images set state = 'drawn', image_id = :image, cost_usd = :cost, updated_at = now()
             where id = :id and state = 'ordered'
            """;

    static final String NOT_DRAWN = """
            update dataset_images set state = 'failed', rejection_reason = cast(:reason as text), updated_at = now() where id = :id and state = 'ordered'
            """;

    static final String JUDGED = """
            update dataset_images
               set state = :state, decided_by = 'gate', rejection_reason = cast(:reason as text), quality = cast(:quality as jsonb), score = :score,
                   phash = :phash, sha256 = :sha256, updated_at = now()
             where id = :id and state = 'drawn'
            """;

    /** Its file is gone, or is none. */
    static final String LOST = """
            update dataset_images set state = 'failed', rejection_reason = cast(:reason as text), updated_at = now()
             where id = :id and state = 'drawn'
            """;

    /** A better picture of the same has come. */
    static final String OUTDONE = """
            update dataset_images set state = 'rejected', rejection_reason = cast(:reason as text), updated_at = now()
             where id = :id and state = 'accepted' and decided_by = 'gate'
            """;

    /** Good ones that look alike. */
    static final String ALIKE = SHOT + """
            where i.dataset_id = :dataset and i.state = 'accepted' and i.id <> :id
              and bit_count(cast(i.phash # :phash as bit(64))) <= :distance
            """;

    static final String DECIDED = """
            update dataset_images
               set state = :state, decided_by = 'person', rejection_reason = cast(:reason as text), caption = :caption, updated_at = now()
             where id = :id and state in ('accepted', 'rejected')
            """;

    private DatasetSql() {}
}
