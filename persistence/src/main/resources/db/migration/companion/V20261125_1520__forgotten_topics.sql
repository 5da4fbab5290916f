-- What was drawn from a line beside the memory itself (follow-ups, moments, milestones) is known by its topic: words of the
-- value and of the claim's name. "person.plan.job_interview = 2026-11-27" is about a job, an interview and a date.
create function memory_topic(named text, said text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct word), '{}')
      from unnest(string_to_array(memory_plain(said || ' ' || named), ' ')) as word
     where length(word) > 2
       and word not in ('person', 'role', 'the', 'and', 'for', 'with', 'has', 'likes', 'dislikes', 'loves', 'hates', 'prefers',
                        'preference', 'interest', 'goal', 'plan', 'event', 'fact', 'favorite', 'favourite', 'name', 'value')
$$;

create function speaks_of(words text, topic text[]) returns boolean language sql immutable parallel safe as $$
    select string_to_array(memory_plain(words), ' ') && topic
$$;

alter table forgotten_memories add column topic bytea[] not null default '{}';

create or replace function hook_before_insert() returns trigger language plpgsql as $$
begin
    if exists (select 1
                 from forgotten_memories f
                 join forgetting_keys k on k.user_id = f.user_id
                 join turns t on t.id = new.source_turn_id and t.user_message_id = any (f.source_message_ids)
                where f.user_id = new.user_id and f.character_id = new.character_id
                  and memory_words(k.key, new.content || ' ' || new.context || ' ' || new.suggested_opener) && f.topic) then
        return null;
    end if;
    return new;
end $$;

-- Nor does the evidence of a forgotten memory gather again.
create function memory_source_before_insert() returns trigger language plpgsql as $$
begin
    if memory_is_forgotten(new.user_id, new.character_id, new.claim_key, coalesce(nullif(new.value, ''), new.summary), array[new.message_id]) then
        return null;
    end if;
    return new;
end $$;
create trigger memory_source_before_insert before insert on memory_sources
    for each row execute function memory_source_before_insert();
