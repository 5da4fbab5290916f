-- What the platform keeps about itself: costs, health of the outside world, audit, safety, answers already given.

create table cost_entries (
    id            uuid primary key,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    provider      text        not null,
    model         text        not null,
    operation     text        not null,
    studio_id     uuid,
    user_id       uuid,
    character_id  uuid,
    avatar_id     uuid,
    batch_id      uuid,
    reference_id  uuid,                       -- the turn, scene or job that caused the call
    units         jsonb       not null,       -- {"input_tokens": …, "output_tokens": …, "latency_ms": …}
    cost_usd      numeric(12, 6) not null
);
create index cost_entries_by_day on cost_entries (created_at);
create index cost_entries_by_studio on cost_entries (studio_id, created_at);

create table provider_health (
    id             uuid primary key,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    provider       text        not null unique,
    state          text        not null check (state in ('up', 'degraded', 'down')),
    circuit        text        not null check (circuit in ('closed', 'open', 'half_open')),
    latency_p50_ms integer     not null default 0,
    latency_p95_ms integer     not null default 0,
    error_rate     double precision not null default 0,
    last_error     text,
    checked_at     timestamptz not null
);

create table audit_log (
    id            uuid primary key,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    actor_id      uuid,
    studio_id     uuid,
    action        text        not null,
    subject_type  text        not null,
    subject_id    uuid,
    reason        text,
    before_digest text,
    after_digest  text
);
create index audit_log_by_studio on audit_log (studio_id, created_at desc);
create index audit_log_by_subject on audit_log (subject_type, subject_id);

create table safety_events (
    id         uuid primary key,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    user_id    uuid,
    subject    uuid,                          -- the message, card or prompt that was judged
    kind       text        not null check (kind in ('crisis', 'minor', 'disallowed', 'injection', 'takedown', 'are_you_human')),
    verdict    text        not null,
    action     text        not null
);
create index safety_events_by_day on safety_events (created_at);

-- An answer already given to (caller, key). Written in the transaction of the effect, so both exist or neither does.
create table idempotency_keys (
    caller_id    uuid        not null,
    key          text        not null,
    operation    text        not null,
    request_hash bytea       not null,
    status       integer,
    location     text,
    response     jsonb,
    created_at   timestamptz not null default now(),
    primary key (caller_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
