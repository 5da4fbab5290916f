-- How the exchange of each turn was judged, before any bound was applied. The events follow from these in the order in which
-- the lines were said, so one turn can be taken out and the rest replayed.
create table relationship_movements (
    turn_id         uuid primary key references turns (id),
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    relationship_id uuid        not null references relationships (id),
    message_id      uuid        not null,
    said_at         timestamptz not null,
    tension_delta   integer     not null default 0,
    tone            text        not null default '',
    beat            text        not null default '',
    progress        integer     not null default 0,
    milestones      jsonb       not null default '[]'
);
create index relationship_movements_in_order on relationship_movements (relationship_id, said_at, turn_id);
create index relationship_events_of_turn on relationship_events (turn_id);

insert into relationship_movements (turn_id, relationship_id, message_id, said_at, tension_delta, tone, beat, progress, milestones)
select e.turn_id, e.relationship_id, t.user_message_id, coalesce(min(l.created_at), min(e.created_at)),
       coalesce(sum(e.amount) filter (where e.kind = 'tension'), 0),
       coalesce(max(e.detail) filter (where e.kind = 'tone'), ''),
       coalesce(max(e.detail) filter (where e.kind = 'beat'), ''),
       coalesce(sum(e.amount) filter (where e.kind = 'stage_progress'), 0),
       coalesce(jsonb_agg(e.detail order by e.position) filter (where e.kind = 'milestone' and e.detail not like 'became %'), '[]')
  from relationship_events e
  join turns t on t.id = e.turn_id
  left join messages l on l.id = t.user_message_id
 group by e.turn_id, e.relationship_id, t.user_message_id;
