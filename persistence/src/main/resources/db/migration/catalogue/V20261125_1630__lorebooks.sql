-- Lorebooks: what a character or a world knows, told to the model only when the talk comes to it. Names and meanings are
-- those of the Character Card specifications V2 and V3; what is null there was left out there, and stays left out.

create table lorebooks (
    id                 uuid primary key,
    version            integer     not null default 0,    -- of the settings
    revision           integer     not null default 0,    -- of everything in the book: grows with each change of an entry
    created_at         timestamptz not null default now(),
    updated_at         timestamptz not null default now(),
    studio_id          uuid        not null references studios (id),
    character_id       uuid        unique references characters (id) on delete cascade,
    world_id           uuid        unique references worlds (id) on delete cascade,
    name               text,
    description        text,
    scan_depth         integer,
    token_budget       integer,
    recursive_scanning boolean,
    extensions         jsonb       not null default '{}',
    other_fields       jsonb       not null default '{}',  -- of an imported book: what no specification names
    check (num_nonnulls(character_id, world_id) = 1)
);

create table lorebook_entries (
    id              uuid primary key,
    version         integer     not null default 0,
    ordinal         bigint      generated always as identity,  -- the order of writing; ids of one millisecond have none
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    studio_id       uuid        not null references studios (id),
    character_id    uuid        references characters (id) on delete cascade,
    world_id        uuid        references worlds (id) on delete cascade,
    keys            jsonb       not null default '[]',
    secondary_keys  jsonb,
    selective       boolean,
    use_regex       boolean,
    case_sensitive  boolean,
    constant        boolean,
    content         text        not null,                 -- verbatim, decorators included
    enabled         boolean     not null default true,
    insertion_order integer     not null default 100,
    priority        integer,
    position        text        check (position in ('before_char', 'after_char')),
    name            text,
    comment         text,
    foreign_id      jsonb,                                -- the card's own id: a number or a text
    extensions      jsonb       not null default '{}',
    other_fields    jsonb       not null default '{}',
    check (num_nonnulls(character_id, world_id) = 1)
);
create index lorebook_entries_by_character on lorebook_entries (character_id, insertion_order, id);
create index lorebook_entries_by_world on lorebook_entries (world_id, insertion_order, id);
create index lorebook_entries_by_studio on lorebook_entries (studio_id, insertion_order, id);
