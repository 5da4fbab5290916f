-- A reply may be made anew: a turn of its own, over the same line and for the same place.
alter table turns add column regenerates uuid references turns (id);
create index turns_regenerating on turns (regenerates) where regenerates is not null;

-- All variants of a reply stand in alternatives once there are two; this one is shown.
alter table messages
    add column variant_id uuid,
    add column edited_at  timestamptz;

-- When a line of it was last edited or deleted: its summary is written anew.
alter table episodes add column revised_at timestamptz;

-- When an exchange was first learned from: what a reply drew on is counted once.
alter table exchanges add column learned_at timestamptz;
update exchanges set learned_at = updated_at where status = 'done';
