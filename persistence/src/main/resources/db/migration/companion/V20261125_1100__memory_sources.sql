-- What a memory rests on: one row for each claim that a line made. The memories of a claim follow from these rows alone, in
-- the order in which they were said, so what a line bore can be taken back exactly.
create table memory_sources (
    id           uuid primary key,
    created_at   timestamptz      not null default now(),
    updated_at   timestamptz      not null default now(),
    user_id      uuid             not null references users (id),
    character_id uuid             not null references characters (id),
    episode_id   uuid             references episodes (id),
    turn_id      uuid             not null,
    message_id   uuid             not null,                 -- no reference: a line that is deleted takes this row along
    said_at      timestamptz      not null,
    place        integer          not null,                 -- within the line
    said_key     text             not null,                 -- the claim as it was drawn from the line
    claim_key    text             not null,                 -- the claim for which it counts: this one, or another that says the same
    memory_id    uuid,                                      -- the memory that rests on it
    type         text             not null,
    canon        text             not null,
    category     text             not null default '',
    summary      text             not null,
    value        text             not null default '',
    value_words  text             not null default '',      -- without case and punctuation: what is compared
    quote        text             not null default '',
    importance   double precision not null,
    confidence   double precision not null,
    valence      integer          not null default 0,
    ends         text[]           not null default '{}',    -- claims that stop being true because of it
    unique (message_id, said_key)
);
create index memory_sources_of_claim on memory_sources (user_id, character_id, claim_key);
create index memory_sources_as_said on memory_sources (user_id, character_id, said_key);
create index memory_sources_of_value on memory_sources (user_id, character_id, value_words);
create index memory_sources_of_turn on memory_sources (turn_id);
create index memory_sources_of_memory on memory_sources (memory_id);
create index memory_sources_ending on memory_sources (user_id, character_id) where ends <> '{}';

-- Two that were found to say the same under different names, by more than their words. Either gone, the finding is gone.
create table memory_source_links (
    one_id     uuid        not null references memory_sources (id) on delete cascade,
    other_id   uuid        not null references memory_sources (id) on delete cascade,
    created_at timestamptz not null default now(),
    similarity double precision not null,
    primary key (one_id, other_id)
);
create index memory_source_links_of_other on memory_source_links (other_id);

-- The person's own judgement outlives the lines.
alter table memory_events add column weighed_importance real;

insert into memory_sources (id, user_id, character_id, episode_id, turn_id, message_id, said_at, place, said_key, claim_key, memory_id,
        type, canon, category, summary, value, value_words, quote, importance, confidence, valence, ends)
select gen_random_uuid(), m.user_id, m.character_id, l.episode_id, l.turn_id, l.id, l.created_at, 0, m.claim_key, m.claim_key, m.id,
       m.type, m.canon, m.category, m.summary, coalesce(m.content ->> 'value', ''),
       btrim(regexp_replace(lower(normalize(coalesce(m.content ->> 'value', ''), nfkc)), '[^[:alnum:]]+', ' ', 'g')),
       coalesce(m.content ->> 'evidence', ''), m.importance_score, m.confidence, m.emotional_valence,
       coalesce((select array_agg(distinct o.claim_key) from memory_events o where o.superseded_by = m.id and o.claim_key <> m.claim_key), '{}')
  from memory_events m
 cross join lateral unnest(m.source_message_ids) as source (message_id)
  join messages l on l.id = source.message_id
 where l.turn_id is not null and m.summary <> ''
on conflict (message_id, said_key) do nothing;
