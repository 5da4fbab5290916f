-- What a person had forgotten stays forgotten. What is left of it are keyed hashes, from which nobody reads what it was.

alter table memory_events
    add column pinned       boolean not null default false,  -- the person wants it kept in mind
    add column corrected_at timestamptz,                     -- the person said how it really is; no line did
    add column forgotten_at timestamptz;                     -- an empty row, so that those who mention its id find nothing
update memory_events set forgotten_at = updated_at where summary = '';
create index memory_events_pinned on memory_events (user_id, character_id) where pinned and is_active;

-- The secret of a person's hashes. It goes with the person, and then they are noise.
create table forgetting_keys (
    user_id    uuid        primary key references users (id),
    created_at timestamptz not null default now(),
    key        bytea       not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);

create table forgotten_memories (
    id                 uuid        primary key default gen_random_uuid(),
    created_at         timestamptz not null default now(),
    user_id            uuid        not null references users (id),
    character_id       uuid        not null references characters (id),
    claim              bytea       not null,                     -- of claim key and value
    words              bytea[]     not null,                     -- of each word of the value, in order, once
    source_message_ids uuid[]      not null default '{}',
    forgotten_at       timestamptz not null default clock_timestamp()
);
create index forgotten_memories_of_pair on forgotten_memories (user_id, character_id);

-- Spelling without case, punctuation and forms of the same letter.
create function memory_plain(said text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(normalize(coalesce(said, ''), NFKC)), '[[:space:][:punct:]]+', ' ', 'g'))
$$;

create function memory_mark(key bytea, said text) returns bytea language sql stable parallel safe as $$
    select sha256(key || sha256(key || convert_to(said, 'UTF8')))
$$;

create function memory_words(key bytea, said text) returns bytea[] language sql stable parallel safe as $$
    select array_agg(distinct memory_mark(key, word)) from unnest(string_to_array(memory_plain(said), ' ')) as word
$$;

-- Whether a memory is one that the person had forgotten: the same claim; the same value under another name; or, drawn from
-- the same line, half of the same words. Only a line that the person says after the forgetting can bring it back: nothing
-- that was said before, nothing that the character repeats, nothing that is imported, merged or derived anew.
create function memory_is_forgotten(person uuid, whom uuid, named text, said text, sources uuid[])
returns boolean language sql stable parallel safe as $$
    select exists (
        select 1
          from forgotten_memories f
          join forgetting_keys k on k.user_id = f.user_id
         cross join lateral (select memory_words(k.key, said) as words) heard
         where f.user_id = person and f.character_id = whom
           and (f.claim = memory_mark(k.key, named || ' = ' || memory_plain(said))
                or f.words = heard.words
                or f.source_message_ids && sources
                   and 2 * (select count(*) from unnest(heard.words) as word where word = any (f.words))
                       >= least(cardinality(heard.words), cardinality(f.words)))
           and not exists (select 1 from messages m
                            where m.id = any (sources) and m.role = 'user' and m.created_at > f.forgotten_at))
$$;

-- Whoever inserts, in whatever way: a forgotten memory is not stored, and what contradicts a pinned one goes straight into
-- the past. The lock makes an insertion and a forgetting of the same pair wait for each other.
create function memory_before_insert() returns trigger language plpgsql as $$
declare
    kept uuid;
begin
    perform 1 from relationships where user_id = new.user_id and character_id = new.character_id for key share;
    if memory_is_forgotten(new.user_id, new.character_id, new.claim_key,
                           coalesce(nullif(new.content ->> 'value', ''), new.summary), new.source_message_ids) then
        return null;
    end if;
    if new.is_active and new.valid_to is null then
        select id into kept from memory_events
         where user_id = new.user_id and character_id = new.character_id and claim_key = new.claim_key
           and pinned and is_active and valid_to is null;
        if found then
            new.is_active := false;
            new.valid_to := new.valid_from;
            new.superseded_by := kept;
        end if;
    end if;
    return new;
end $$;
create trigger memory_before_insert before insert on memory_events
    for each row execute function memory_before_insert();

-- A forgotten row does not fill again. A pinned one is closed by nobody but the person, who unpins or forgets it.
create function memory_before_update() returns trigger language plpgsql as $$
begin
    if old.forgotten_at is not null then
        return null;
    end if;
    if old.pinned and new.pinned and old.is_active and new.forgotten_at is null then
        new.is_active := true;
        new.valid_to := old.valid_to;
        new.superseded_by := old.superseded_by;
        new.claim_key := old.claim_key;
    end if;
    return new;
end $$;
create trigger memory_before_update before update on memory_events
    for each row when (old.forgotten_at is not null or old.pinned) execute function memory_before_update();

-- Nor is a follow-up planned again from a line whose memory was forgotten, when it speaks of the same.
create function hook_before_insert() returns trigger language plpgsql as $$
begin
    if exists (select 1
                 from forgotten_memories f
                 join forgetting_keys k on k.user_id = f.user_id
                 join turns t on t.id = new.source_turn_id and t.user_message_id = any (f.source_message_ids)
                where f.user_id = new.user_id and f.character_id = new.character_id
                  and exists (select 1 from unnest(string_to_array(memory_plain(new.content || ' ' || new.context || ' ' || new.suggested_opener), ' ')) word
                               where length(word) > 2 and memory_mark(k.key, word) = any (f.words))) then
        return null;
    end if;
    return new;
end $$;
create trigger hook_before_insert before insert on hooks for each row execute function hook_before_insert();
