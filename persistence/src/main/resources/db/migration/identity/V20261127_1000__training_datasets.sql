-- Pictures that a model of an identity is trained with: planned, drawn after the anchor, judged, chosen and packed.

create table training_datasets (
    id              uuid primary key,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    avatar_id       uuid        not null references avatars (id) on delete cascade,
    status          text        not null default 'drawing' check (status in
                        ('drawing', 'assembling', 'ready', 'failed', 'stopped_at_budget', 'cancelled')),
    reason          text,                                       -- why it ended otherwise than ready
    target_count    integer     not null check (target_count between 10 and 100),
    attempts        integer     not null,                       -- pictures that may be drawn for one place of the plan
    trigger_word    text        not null,
    seed            bigint      not null,
    model           text        not null,
    anchor_image_id uuid        not null,                       -- the picture that all of them are drawn after
    anchor_sha256   text        not null,
    stage_waits     boolean     not null default false,         -- the making of the identity waits for its end
    revision        integer     not null default 0,             -- counts what people have changed in it
    assemble_at     timestamptz not null default now(),         -- not packed before: people decide on one picture after the other
    report          jsonb       not null default '{}',
    manifest_sha256 text,                                       -- of its present version; null before the first
    ready_at        timestamptz
);
create index training_datasets_by_avatar on training_datasets (avatar_id, id desc);
create unique index training_datasets_in_hand on training_datasets (avatar_id) where status in ('drawing', 'assembling');

-- One picture, or the place that it will take. Its id is that of its rendering and of what is reserved for it.
create table dataset_images (
    id               uuid primary key,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    dataset_id       uuid        not null references training_datasets (id) on delete cascade,
    position         integer     not null,                      -- in the plan, from 1
    attempt          integer     not null default 1,
    axes             jsonb       not null,
    prompt           text        not null,
    seed             bigint      not null,
    caption          text        not null,
    state            text        not null default 'wanted' check (state in
                         ('wanted', 'ordered', 'drawn', 'accepted', 'rejected', 'failed')),
    due_at           timestamptz not null default now(),        -- not ordered before
    decided_by       text        check (decided_by in ('gate', 'person')),
    rejection_reason text,
    image_id         uuid        unique references image_assets (id),
    quality          jsonb,
    score            double precision,                          -- 0 to 100
    phash            bigint,
    used_in_training boolean     not null default false,
    cost_usd         numeric(12, 6) not null default 0,
    unique (dataset_id, position, attempt),
    check (state not in ('drawn', 'accepted', 'rejected') or image_id is not null)
);
create index dataset_images_open on dataset_images (dataset_id, position) where state in ('wanted', 'ordered', 'drawn');

-- Each version stays: what a model was trained with can be told from its manifest.
create table dataset_versions (
    dataset_id      uuid        not null references training_datasets (id) on delete cascade,
    manifest_sha256 text        not null,
    created_at      timestamptz not null default now(),
    archive_path    text        not null,
    archive_bytes   bigint      not null,
    images          uuid[]      not null,                       -- of dataset_images, in the order of the archive
    primary key (dataset_id, manifest_sha256)
);
