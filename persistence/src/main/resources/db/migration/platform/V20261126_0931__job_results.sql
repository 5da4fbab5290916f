-- What the last run of a job did, in numbers.
alter table job_schedules
    add column started_at  timestamptz,
    add column finished_at timestamptz,
    add column result      jsonb not null default '{}';
