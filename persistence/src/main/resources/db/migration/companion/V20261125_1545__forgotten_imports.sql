-- What comes from elsewhere is a whole line and names no line of ours: it is forgotten when it holds all words of a value that
-- is. Importing again what was said before is no new statement.
create or replace function memory_is_forgotten(person uuid, whom uuid, named text, said text, sources uuid[])
returns boolean language sql stable parallel safe as $$
    select exists (
        select 1
          from forgotten_memories f
          join forgetting_keys k on k.user_id = f.user_id
         cross join lateral (select memory_words(k.key, said) as words) heard
         where f.user_id = person and f.character_id = whom
           and (f.claim = memory_mark(k.key, named || ' = ' || memory_plain(said))
                or f.words = heard.words
                or cardinality(sources) = 0 and f.words <@ heard.words
                or f.source_message_ids && sources
                   and 2 * (select count(*) from unnest(heard.words) as word where word = any (f.words))
                       >= least(cardinality(heard.words), cardinality(f.words)))
           and not exists (select 1 from messages m
                            where m.id = any (sources) and m.role = 'user' and m.created_at > f.forgotten_at))
$$;
