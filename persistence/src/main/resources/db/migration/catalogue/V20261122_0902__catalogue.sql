-- The content layer: what a studio makes.

create table worlds (
    id          uuid primary key,
    version     integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    studio_id   uuid        not null references studios (id),
    name        text        not null,
    description text        not null default '',
    tone        text        not null default '',
    genre       text        not null default 'romance',
    scenes      jsonb       not null default '[]'
);
create index worlds_by_studio on worlds (studio_id, id desc);

create table characters (
    id                   uuid primary key,
    version              integer     not null default 0,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    studio_id            uuid        not null references studios (id),
    world_id             uuid        references worlds (id),
    name                 text        not null,
    slug                 text        not null unique,
    archetype            text        not null default '',
    tagline              text        not null default '',
    system_prompt        text        not null,
    personality          jsonb       not null default '{}',
    tone_style           jsonb       not null default '{}',
    boundaries           jsonb       not null default '{}',
    likes                jsonb       not null default '[]',
    dislikes             jsonb       not null default '[]',
    backstory            text        not null default '',
    life_arc             jsonb,
    visual_identity      jsonb       not null,
    model_settings       jsonb       not null default '{}',   -- {provider?, model?, temperature?, max_output_tokens?}
    active_avatar_kit_id uuid,
    genre_doctrine       text        not null default 'genre_01',
    status               text        not null default 'draft' check (status in ('draft', 'active', 'archived'))
);
create index characters_by_studio on characters (studio_id, id desc);
create index characters_published on characters (id desc) where status = 'active';
create index characters_by_world on characters (world_id);

create table episode_templates (
    id            uuid primary key,
    version       integer     not null default 0,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    studio_id     uuid        not null references studios (id),
    character_id  uuid        not null references characters (id),
    title         text        not null,
    slug          text        not null,
    situation     text        not null,
    opening_line  text        not null,
    episode_type  text        not null default 'core' check (episode_type in ('core', 'expansion', 'special')),
    arc_hints     jsonb       not null default '[]',
    scene_config  jsonb       not null default '{}',
    sort_order    integer     not null default 0,
    status        text        not null default 'draft' check (status in ('draft', 'active', 'archived')),
    unique (character_id, slug)
);
create index episode_templates_by_character on episode_templates (character_id, sort_order, id);
