-- Who runs a job. The batch runtime's own rows say STARTED for ever when a server dies; this one runs out.
create table job_leases (
    job         text        primary key,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    node        text        not null,
    fence       bigint      not null default 1,   -- grows with each taking; whoever has an older one has lost it
    held        boolean     not null default true,
    lease_until timestamptz not null
);

-- What the job data-retention looks for, oldest first.
create index refresh_tokens_expired on refresh_tokens (expires_at, id);
create index sign_in_failures_old on sign_in_failures (window_start, subject_hash);
create index safety_events_of_people on safety_events (created_at, id) where user_id is not null;
drop index trace_parents_old;
create index trace_parents_old on trace_parents (created_at, row_id);
