-- A hook's life: pending until it is due and taken up; taken while a node, under a lease, is about to say it unasked; then
-- fired, resolved, dismissed or expired, and never back from there.
drop index hooks_claim;
drop index hooks_due;

alter table hooks
    add column status           text        not null default 'pending'
                                check (status in ('pending', 'taken', 'fired', 'resolved', 'dismissed', 'expired')),
    add column expires_at       timestamptz not null default now() + interval '7 days',
    add column offers           integer     not null default 0,   -- replies that were invited to take it up
    add column offered_at       timestamptz,                      -- the last of them
    add column look_at          timestamptz not null default now(), -- the sweeper's next look; while taken, when the lease ends
    add column node             text,                             -- who took it
    add column fence            integer     not null default 0,   -- grows with each taking; a late writer's number is old
    add column fired_as         text        check (fired_as in ('reply', 'opening')),
    add column fired_message_id uuid,                             -- the line that raised it
    add column ended_at         timestamptz;

update hooks
   set status = case when is_active then 'pending' when triggered_at is not null then 'fired' else 'dismissed' end,
       fired_as = case when not is_active and triggered_at is not null then 'reply' end,
       ended_at = case when not is_active then coalesce(triggered_at, updated_at) end,
       look_at = trigger_after,
       expires_at = greatest(trigger_after, now())
                    + case type when 'reminder' then interval '24 hours' when 'anniversary' then interval '48 hours'
                                when 'milestone' then interval '14 days' else interval '7 days' end;

alter table hooks drop column is_active;
alter table hooks add column is_active boolean not null generated always as (status in ('pending', 'taken')) stored;

create unique index hooks_claim on hooks (user_id, character_id, claim_key) where is_active;
create index hooks_due on hooks (user_id, character_id, trigger_after) where is_active;
create index hooks_to_look_at on hooks (look_at) where is_active;
create index hooks_fired on hooks (user_id, triggered_at) where triggered_at is not null;
