-- Erasing a person is work that outlives the person. The row is the truth; whoever holds its lease works on it.

create table erasures (
    id          uuid primary key,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    user_id     uuid        not null unique,     -- leads to nobody when it is done
    token       text        not null unique,     -- whoever holds it may read how it goes, and the receipt
    status      text        not null default 'pending' check (status in ('pending', 'running', 'done')),
    counts      jsonb       not null default '{}',   -- rows by table, for each table that is finished or begun
    finished    text[]      not null default '{}',   -- tables in which nothing is left
    fence       integer     not null default 0,
    due_at      timestamptz not null default now(),  -- not before; while running, when the lease ends
    last_error  text,
    finished_at timestamptz,
    receipt     text                             -- a JWS of our own key
);
create index erasures_due on erasures (due_at) where status <> 'done';

-- A token of the enterprise's issuer that is older than the erasure must not make the person anew.
create table erased_identities (
    identity   bytea       primary key,          -- SHA-256 of issuer and subject
    created_at timestamptz not null default now()
);

-- A turn belongs to its episode, and that to the person: one foreign key says so.
alter table turns drop constraint turns_user_id_fkey;

-- All that is a person's is found, and let go, without reading what is others'.
create index turns_by_episode on turns (episode_id);
create index memory_events_by_user on memory_events (user_id, id desc);
create index memory_events_by_episode on memory_events (episode_id);
create index hooks_by_user on hooks (user_id, id desc);
create index hooks_by_episode on hooks (episode_id);
create index memory_sources_by_episode on memory_sources (episode_id);
create index scene_images_by_user on scene_images (user_id);
create index external_identities_by_user on external_identities (user_id);
create index cost_entries_by_user on cost_entries (user_id) where user_id is not null;
create index safety_events_by_user on safety_events (user_id) where user_id is not null;
create index audit_log_by_actor on audit_log (actor_id) where actor_id is not null;

-- What comes late, by tables without a foreign key to the person: costs and safety events are entered about nobody, an answer
-- is not kept. The lock makes a late writer and the end of an erasure wait for each other.
create function about_nobody() returns trigger language plpgsql as $$
begin
    if new.user_id is not null then
        perform 1 from users where id = new.user_id and status <> 'erased' for key share;
        if not found then
            new.user_id := null;
        end if;
    end if;
    return new;
end $$;
create trigger about_nobody before insert on cost_entries for each row execute function about_nobody();
create trigger about_nobody before insert on safety_events for each row execute function about_nobody();

create function answer_to_nobody() returns trigger language plpgsql as $$
begin
    perform 1 from users where id = new.caller_id and status = 'erased' for key share;
    if found then
        raise foreign_key_violation using message = 'the caller is erased';
    end if;
    return new;
end $$;
create trigger answer_to_nobody before insert on idempotency_keys for each row execute function answer_to_nobody();
