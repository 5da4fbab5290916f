-- Which trace a row belongs to, so that a sweeper's work is found in it. Written only while traces are recorded; two days.
create table trace_parents (
    row_id      uuid        primary key,
    created_at  timestamptz not null default now(),
    traceparent text        not null
);
create index trace_parents_old on trace_parents (created_at);
