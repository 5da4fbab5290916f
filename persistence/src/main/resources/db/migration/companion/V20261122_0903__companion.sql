-- The session layer: what comes to be as a person chats.

create table relationships (
    id                  uuid primary key,
    version             integer     not null default 0,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    user_id             uuid        not null references users (id),
    character_id        uuid        not null references characters (id),
    stage               text        not null default 'acquaintance' check (stage in ('acquaintance', 'friendly', 'close', 'intimate')),
    stage_progress      integer     not null default 0 check (stage_progress between 0 and 100),
    dynamic             jsonb       not null default '{"tension_level": 20, "tone": "curious", "recent_beats": []}',
    milestones          jsonb       not null default '[]',
    total_episodes      integer     not null default 0,
    total_messages      integer     not null default 0,
    last_interaction_at timestamptz,
    unique (user_id, character_id)
);
create index relationships_by_character on relationships (character_id);

create table episodes (
    id              uuid primary key,
    version         integer     not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    user_id         uuid        not null references users (id),
    character_id    uuid        not null references characters (id),
    template_id     uuid        references episode_templates (id),
    relationship_id uuid        not null references relationships (id),
    episode_number  integer     not null,
    title           text        not null,
    scene           text        not null default '',
    is_active       boolean     not null default true,
    message_count   integer     not null default 0,
    next_seq        integer     not null default 1,      -- a turn takes two: the person's line and the reply
    running_turn_id uuid,                                -- at most one turn of an episode is with the model
    disclosed_at    timestamptz,                         -- when the AI notice was last given
    last_message_at timestamptz,
    summary         text,
    started_at      timestamptz not null default now(),
    ended_at        timestamptz
) with (fillfactor = 80);
create unique index episodes_one_active on episodes (user_id, character_id) where is_active;
create index episodes_by_user on episodes (user_id, id desc);
create index episodes_by_relationship on episodes (relationship_id);

create table messages (
    id            uuid primary key,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    episode_id    uuid        not null references episodes (id),
    turn_id       uuid,
    seq           integer     not null,
    role          text        not null check (role in ('user', 'assistant', 'system')),
    content       text        not null,
    complete      boolean     not null default true,     -- false: the stream broke, this is what had come
    model         text,
    tokens_input  integer,
    tokens_output integer,
    latency_ms    integer,
    metadata      jsonb       not null default '{}',
    alternatives  jsonb       not null default '[]',
    unique (episode_id, seq)
);

-- A turn: one line of a person and the reply to it. The row is the truth; whoever holds its lease works on it.
create table turns (
    id                   uuid primary key,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    episode_id           uuid        not null references episodes (id),
    user_id              uuid        not null references users (id),
    character_id         uuid        not null references characters (id),
    user_message_id      uuid        not null,
    assistant_message_id uuid        not null,           -- given at birth; the row appears when the reply is whole
    user_seq             integer     not null,
    status               text        not null check (status in ('queued', 'running', 'completed', 'incomplete', 'failed')),
    idempotency_key      text,
    request_hash         bytea,
    opened_episode       boolean     not null default false,
    discloses            boolean     not null default false,
    node                 text,
    lease_until          timestamptz,
    fence                integer     not null default 0, -- grows with each taking; a late writer's number is old
    failure_code         text,
    failure_detail       text
) with (fillfactor = 80);
create unique index turns_idempotency on turns (user_id, idempotency_key) where idempotency_key is not null;
create index turns_open on turns (lease_until) where status in ('queued', 'running');
create index turns_queue on turns (episode_id, user_seq) where status = 'queued';
create index turns_by_day on turns (created_at);

-- What is still to be learned from a turn (memories, hooks, the relationship's dynamic).
create table exchanges (
    turn_id     uuid primary key references turns (id),
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    status      text        not null default 'pending' check (status in ('pending', 'processing', 'done', 'dead')),
    attempts    integer     not null default 0,
    fence       integer     not null default 0,
    queued_at   timestamptz not null default now(),      -- waiting since; anew when a person has it tried again
    due_at      timestamptz not null default now(),      -- not before; while processing, when the lease ends
    node        text,                                    -- who holds the lease
    last_error  text
) with (fillfactor = 80);
create index exchanges_due on exchanges (due_at) where status in ('pending', 'processing');
create index exchanges_dead on exchanges (updated_at) where status = 'dead';

create table memory_events (
    id                 uuid primary key,
    version            integer     not null default 0,
    created_at         timestamptz not null default now(),
    updated_at         timestamptz not null default now(),
    user_id            uuid        not null references users (id),
    character_id       uuid        not null references characters (id),
    episode_id         uuid        references episodes (id),
    source_message_ids uuid[]      not null default '{}',
    speaker            text        not null default 'user',
    canon              text        not null default 'real' check (canon in ('real', 'role')),
    type               text        not null check (type in ('fact', 'preference', 'emotion', 'event', 'relationship', 'goal')),
    category           text        not null default '',
    summary            text        not null,
    content            jsonb       not null default '{}',
    claim_key          text        not null,
    importance_score   real        not null check (importance_score between 0 and 1),
    confidence         real        not null default 1 check (confidence between 0 and 1),
    emotional_valence  integer     not null default 0 check (emotional_valence between -2 and 2),
    embedding_model    text,
    embedding          bytea,                            -- float32, little endian
    observed_at        timestamptz not null,
    valid_from         timestamptz not null,
    valid_to           timestamptz,
    superseded_by      uuid,
    last_referenced_at timestamptz,
    reference_count    integer     not null default 0,
    is_active          boolean     not null default true,
    search             tsvector    generated always as (to_tsvector('simple', summary || ' ' || category)) stored
);
create unique index memory_events_claim on memory_events (user_id, character_id, claim_key) where is_active and valid_to is null;
create index memory_events_of_pair on memory_events (user_id, character_id, importance_score desc) where is_active;
create index memory_events_without_vector on memory_events (created_at) where is_active and embedding is null;

create table hooks (
    id               uuid primary key,
    version          integer     not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    user_id          uuid        not null references users (id),
    character_id     uuid        not null references characters (id),
    episode_id       uuid        references episodes (id),
    source_turn_id   uuid,
    type             text        not null check (type in ('reminder', 'follow_up', 'milestone', 'anniversary')),
    content          text        not null,
    context          text        not null default '',
    suggested_opener text        not null default '',
    claim_key        text        not null,
    priority         integer     not null default 50 check (priority between 0 and 100),
    trigger_after    timestamptz not null,
    triggered_at     timestamptz,
    is_active        boolean     not null default true
);
create unique index hooks_claim on hooks (user_id, character_id, claim_key) where is_active;
create index hooks_due on hooks (user_id, character_id, trigger_after) where is_active;

create table relationship_events (
    id                uuid primary key,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    relationship_id   uuid        not null references relationships (id),
    turn_id           uuid        references turns (id),
    source_message_id uuid,
    kind              text        not null check (kind in ('tension', 'tone', 'stage_progress', 'beat', 'milestone', 'stage')),
    amount            integer,
    detail            text        not null default '',
    position          bigint      generated always as identity,  -- grows in the order of writing; ids of one millisecond do not
    unique (relationship_id, turn_id, kind, detail)
);
create index relationship_events_in_order on relationship_events (relationship_id, position);
create index relationship_events_stages on relationship_events (created_at) where kind = 'stage';
