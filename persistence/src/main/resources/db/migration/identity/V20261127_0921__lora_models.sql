-- Models trained on the faces of identities. A row is the order of a training and all that is known of its way: who has it
-- in hand, which training of the provider's it is, how it ended, and where its weights lie with us.

create table lora_models (
    id                   uuid        primary key,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    studio_id            uuid        not null references studios (id),
    avatar_id            uuid        not null references avatars (id) on delete cascade,
    version              integer     not null,                  -- counts up for each identity; never given twice
    dataset_id           uuid        not null,
    manifest_sha256      text        not null,                  -- of the data set's archive as it was trained on
    archive_key          text        not null,                  -- where that archive lies with us
    images               integer     not null,
    base_model           text        not null,                  -- what it was trained on: flux-dev, sdxl
    provider             text        not null,
    trainer              text        not null,                  -- owner/name:version
    trigger_word         text        not null,
    configuration        jsonb       not null,                  -- the trainer's input but for the pictures
    configuration_sha256 text        not null,
    state                text        not null default 'queued' check (state in
                             ('queued', 'submitting', 'training', 'storing', 'succeeded', 'failed', 'cancelled', 'stopped_at_budget')),
    attempts             integer     not null default 0,        -- trainings asked for
    faults               integer     not null default 0,        -- steps in a row that went wrong within an attempt
    fence                integer     not null default 0,
    node                 text,                                  -- who has it in hand; null while it waits
    due_at               timestamptz not null default now(),    -- not before; while somebody has it in hand, when the lease ends
    away_since           timestamptz,
    submitted_since      timestamptz,                           -- when the attempt began
    archive_url          text,                                  -- the archive at the provider; each attempt has its own
    training_id          text,
    training_ends_at     timestamptz,                           -- when the provider has taken too long
    cancel_asked_at      timestamptz,
    progress_step        integer,
    progress_of          integer,
    reason               text,                                  -- of the last trouble, and of the end
    estimate_usd         numeric(12, 6) not null,               -- what was reserved for it
    cost_usd             numeric(12, 6),
    training_seconds     integer,
    weights_url          text,                                  -- where the provider left them; for an hour or so
    weights_key          text,                                  -- where they lie with us
    weights_bytes        bigint,
    weights_sha256       text,
    started_at           timestamptz,
    finished_at          timestamptz,
    unique (avatar_id, version)
);
-- The same pictures are not trained twice with the same settings, unless it came to nothing.
create unique index lora_models_once on lora_models (avatar_id, manifest_sha256, configuration_sha256)
    where state not in ('failed', 'cancelled', 'stopped_at_budget');
create index lora_models_due on lora_models (due_at) where finished_at is null;
create index lora_models_by_training on lora_models (training_id) where training_id is not null;
create index lora_models_by_studio on lora_models (studio_id);
