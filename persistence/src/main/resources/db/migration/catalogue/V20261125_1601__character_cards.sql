-- The card that a character came with, as text: jsonb would lose the order of keys and the form of numbers.

create table character_cards (
    id           uuid primary key,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    character_id uuid        not null unique references characters (id) on delete cascade,
    spec         text        not null check (spec in ('v1', 'v2', 'v3')),
    container    text        not null check (container in ('json', 'png', 'charx')),
    json         text        not null,
    greetings    jsonb       not null default '[]'    -- ids of the episode templates made of its greetings, in their order
);

-- What came in the same file: the picture without its card (path ''), or the entries of the archive.
create table card_assets (
    id       uuid primary key,
    card_id  uuid    not null references character_cards (id) on delete cascade,
    position integer not null,
    path     text    not null,
    bytes    bytea   not null,
    unique (card_id, path)
);
