-- Since when a spend is held: one that was given back and is held again is as young as one that is new.
alter table budget_spends add column held_at timestamptz not null default now();
drop index budget_spends_held;
create index budget_spends_held on budget_spends (held_at, id) where status = 'held';
