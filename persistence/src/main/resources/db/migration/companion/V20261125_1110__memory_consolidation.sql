-- When the memories of a pair were last looked through for two that say the same.
alter table relationships add column consolidated_at timestamptz;

-- Of all nodes one starts a job when it is due: the one that moves the date.
create table job_schedules (
    job        text primary key,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    due_at     timestamptz not null,
    node       text        not null
);
