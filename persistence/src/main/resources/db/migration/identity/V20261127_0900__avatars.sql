-- Identities: an avatar ties a character, its face and the model trained on that face to one public person of a niche.

create table avatars (
    id                     uuid primary key,
    version                integer     not null default 0,
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    studio_id              uuid        not null references studios (id),
    character_id           uuid        unique references characters (id),  -- null until it is written
    avatar_kit_id          uuid        references avatar_kits (id) on delete set null,
    niche                  text        not null,
    visual_characteristics jsonb       not null default '{}',
    trigger_word           text        not null unique,                    -- what a model is trained to answer to; never a real word
    status                 text        not null default 'draft' check (status in
                               ('draft', 'bio_ready', 'anchor_ready', 'dataset_ready', 'training', 'ready', 'failed', 'archived')),
    active_lora_model_id   uuid
);
create index avatars_by_studio on avatars (studio_id, id desc);
create index avatars_by_kit on avatars (avatar_kit_id);

-- What an identity is made of, in words; each version stays.
create table identity_components (
    id             uuid primary key,
    created_at     timestamptz not null default now(),
    avatar_id      uuid        not null references avatars (id) on delete cascade,
    component_type text        not null check (component_type in ('biography', 'personality', 'voice', 'backstory', 'visual')),
    version        integer     not null,
    content        jsonb       not null,
    provider       text,
    model          text,
    cost_usd       numeric(12, 6) not null default 0,
    unique (avatar_id, component_type, version)
);

-- How far the making of an identity is.
create table identity_stages (
    avatar_id  uuid        not null references avatars (id) on delete cascade,
    stage      text        not null check (stage in ('biography', 'character', 'anchor', 'dataset', 'training')),
    state      text        not null default 'waiting' check (state in
                   ('waiting', 'running', 'done', 'skipped', 'failed', 'stopped_at_budget', 'cancelled')),
    attempts   integer     not null default 0,
    reason     text,                                                       -- why it ended otherwise than done
    begun_at   timestamptz,
    ended_at   timestamptz,
    updated_at timestamptz not null default now(),
    primary key (avatar_id, stage)
);
create index identity_stages_open on identity_stages (updated_at) where state in ('waiting', 'running');
