-- Content: batches that are ordered, and the pieces that they are made of. Rows are the truth of both; the job
-- content-batch goes by them and may die at any moment.

create table content_batches (
    id               uuid primary key,
    version          integer        not null default 0,
    created_at       timestamptz    not null default now(),
    updated_at       timestamptz    not null default now(),
    studio_id        uuid           not null references studios (id),
    avatar_id        uuid           not null references avatars (id),
    job_execution_id bigint,                                      -- the batch runtime's latest run
    requested_count  integer        not null check (requested_count between 1 and 1000),
    niche            text           not null,
    platforms        text[]         not null,
    themes           text[]         not null default '{}',
    tier             text           not null check (tier in ('free', 'premium')),
    template         jsonb          not null,                     -- the niche's words as they were when it was ordered
    trained          boolean        not null,                     -- drawn by the avatar's own model; else after its anchor
    seed             bigint         not null,                     -- the plan and every picture's seed follow from it
    estimate_usd     numeric(12, 6) not null,
    budget_usd       numeric(12, 6),                              -- null: only the avatar's and the studio's budgets hold
    status           text           not null default 'planned' check (status in
                         ('planned', 'running', 'completed', 'completed_with_failures', 'stopped', 'stopped_at_budget', 'failed')),
    reason           text,                                        -- why it stands still, in plain words
    settled          boolean        not null default false,       -- nothing is under way: the job has nothing to do
    completed_count  integer        not null default 0,           -- these three hold while it is settled
    failed_count     integer        not null default 0,
    cost_usd         numeric(12, 6) not null default 0,
    started_at       timestamptz,                                 -- since when it runs, after the last restart
    ended_at         timestamptz
);
create index content_batches_by_studio on content_batches (studio_id, id desc);
create index content_batches_by_avatar on content_batches (avatar_id, id desc);
create index content_batches_unsettled on content_batches (id) where not settled;

create table content_pieces (
    id              uuid primary key,
    version         integer        not null default 0,
    created_at      timestamptz    not null default now(),
    updated_at      timestamptz    not null default now(),
    studio_id       uuid           not null references studios (id),
    avatar_id       uuid           not null references avatars (id),
    batch_id        uuid           not null references content_batches (id) on delete cascade,
    position        integer        not null,                      -- from 1
    content_type    text           not null default 'image' check (content_type in ('image')),
    platform        text           not null,
    access_tier     text           not null check (access_tier in ('free', 'premium')),
    prompt          text           not null,                      -- as it is drawn, a note included
    axes            jsonb          not null,
    fingerprint     text           not null,                      -- of the prompt: later plans keep away from it
    note            text,                                         -- what somebody wanted otherwise
    seed            bigint         not null,                      -- of the picture that it has or waits for
    status          text           not null default 'planned' check (status in
                        ('planned', 'drawing', 'generated', 'captioned', 'ready', 'approved', 'rejected', 'failed', 'published')),
    draws           integer        not null default 0,            -- pictures ordered; the order's id follows from it
    attempts        integer        not null default 0,            -- of those that came to nothing in a row
    redraws         integer        not null default 0,            -- of those that looked like another piece, in a row
    next_attempt_at timestamptz    not null default now(),
    failure_code    text,
    failure         text,                                         -- in plain words
    rendering_id    uuid           unique,                        -- the order under way, or the last one
    image_id        uuid           references image_assets (id),
    phash           bigint,
    distinct_since  timestamptz,                                  -- it was compared with the avatar's other pieces
    cropped_at      timestamptz,
    caption_fence   integer        not null default 0,
    caption_due_at  timestamptz    not null default now(),        -- while one is being written, when its server is given up
    hook_text       text,
    caption         text,
    hashtags        text[]         not null default '{}',
    caption_model   text,
    safety_rating   text           check (safety_rating in ('safe')),
    cost_usd        numeric(12, 6) not null default 0,
    ended_at        timestamptz,                                  -- ready or failed since
    unique (batch_id, position),
    check ((status in ('planned', 'drawing', 'failed')) = (image_id is null))
);
create index content_pieces_by_status on content_pieces (batch_id, status);
create index content_pieces_by_ending on content_pieces (batch_id, ended_at desc) where ended_at is not null;
create index content_pieces_by_change on content_pieces (batch_id, updated_at);
create index content_pieces_by_studio on content_pieces (studio_id, id desc);
create index content_pieces_by_avatar on content_pieces (avatar_id, id desc);
create index content_pieces_looks on content_pieces (avatar_id, distinct_since desc) where distinct_since is not null;
create index content_pieces_by_image on content_pieces (image_id);

-- The files of a piece beside its picture: what is cut from it for the places where it is shown.
create table assets (
    content_piece_id uuid        not null references content_pieces (id) on delete cascade,
    kind             text        not null check (kind in ('square', 'portrait_4_5', 'story_9_16')),
    image_id         uuid        not null unique references image_assets (id),
    width            integer     not null,
    height           integer     not null,
    created_at       timestamptz not null default now(),
    primary key (content_piece_id, kind)
);
