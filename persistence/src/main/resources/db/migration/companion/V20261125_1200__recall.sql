-- Memories are searched in memory, in an index for each pair that follows these rows.

alter table memory_events
    add column external_id text,                             -- how an import calls it
    add column position    bigint,                           -- its place in the conversation that was imported
    add column changed_in  xid8 not null default '0';        -- the transaction that wrote it last
create unique index memory_events_external on memory_events (user_id, character_id, external_id) where external_id is not null;

-- Which rows an index has not seen: those of transactions that were not over when it looked last. A time would not do:
-- what commits late has an early one. The trigger's name makes it the last one, so it sees what the others leave.
create function memory_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;
create trigger memory_changed before insert or update on memory_events
    for each row execute function memory_changed();
create index memory_events_changes on memory_events (user_id, character_id, changed_in);

create table memory_imports (
    id           uuid        primary key,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    user_id      uuid        not null references users (id),
    character_id uuid        not null references characters (id),
    total        integer     not null,                       -- turns that were sent
    added        integer     not null                        -- memories that were new
);
create index memory_imports_by_user on memory_imports (user_id, id);
alter table memory_events add column import_id uuid references memory_imports (id);
create index memory_events_of_import on memory_events (import_id) where import_id is not null;
