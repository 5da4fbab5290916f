-- What was ordered of an identity and how its making goes on; what one finds it by.

create table identity_makings (
    avatar_id    uuid primary key references avatars (id) on delete cascade,
    job_id       uuid           not null unique,
    created_at   timestamptz    not null default now(),
    what         jsonb          not null,                     -- the order, as it was given
    seed         bigint         not null,                     -- of the anchor's first candidate, and of the biography
    estimate_usd numeric(12, 6) not null
);

-- A stage that a worker holds by a lease; the number of the holding; what it reserved; what a person is waited for.
alter table identity_stages
    add column fence    integer     not null default 0,
    add column claims   integer     not null default 0,
    add column node     text,
    add column due_at   timestamptz not null default now(),
    add column spend_id uuid,
    add column needs    text check (needs in ('anchor_choice', 'licensed_anchor'));
create index identity_stages_biographies on identity_stages (due_at) where stage = 'biography' and state = 'running';

alter table avatars
    add column name                text not null default '',  -- of its persona; the wanted one until that is written
    add column likeness            text not null default 'fully_synthetic' check (likeness in ('fully_synthetic', 'consented_person')),
    add column bio                 text not null default '',  -- what it is found by, in words
    add column bio_embedding       bytea,                     -- the same as a vector, in one byte a dimension
    add column bio_embedding_model text,
    add column search              tsvector generated always as (to_tsvector('simple', name || ' ' || niche || ' ' || bio)) stored;
create index avatars_by_words on avatars using gin (search);
create index avatars_without_vector on avatars (created_at) where bio <> '' and bio_embedding is null;

create index identity_components_latest on identity_components (avatar_id, component_type, version desc);
