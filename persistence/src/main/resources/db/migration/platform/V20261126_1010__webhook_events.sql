-- The inbox of every webhook: what was signed is written before it is answered, and handed on at least once. What has been
-- handed on is forgotten but for its id, by which a repeat is known.
create table webhook_events (
    id                uuid primary key,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    provider          text        not null,
    external_event_id text        not null check (length(external_event_id) <= 200),
    signature_ok      boolean     not null,
    payload           text,                       -- as it was sent; null once it was handed on
    status            text        not null default 'pending' check (status in ('pending', 'processing', 'done', 'dead')),
    attempts          integer     not null default 0,
    due_at            timestamptz not null default now(),
    received_at       timestamptz not null default now(),
    processed_at      timestamptz,
    error             text,
    constraint webhook_events_once unique (provider, external_event_id),
    constraint webhook_events_undone_have_their_payload check (status = 'done' or payload is not null)
);
create index webhook_events_due on webhook_events (due_at) where status in ('pending', 'processing');
create index webhook_events_by_age on webhook_events (received_at, id);
