-- What may be spent. A budget counts by itself: whatever is entered in cost_entries is spent in each budget that it concerns, and
-- whatever is held in budget_spends is reserved there, whoever wrote the row.

create table budgets (
    id           uuid           primary key,
    created_at   timestamptz    not null default now(),
    updated_at   timestamptz    not null default now(),
    scope        text           not null check (scope in ('studio', 'avatar', 'batch')),
    scope_id     uuid           not null,
    studio_id    uuid           not null,
    period       text           not null check (period in ('total', 'day', 'month')),
    limit_usd    numeric(12, 6) not null check (limit_usd >= 0),
    action       text           not null check (action in ('warn', 'stop')),
    window_start timestamptz    not null,           -- of the day or month that the figures are about; 1970 for a total
    spent_usd    numeric(14, 6) not null default 0,
    reserved_usd numeric(14, 6) not null default 0,
    warned_at    timestamptz,                       -- in this window: four fifths of the limit were spent or reserved
    exhausted_at timestamptz,                       -- in this window: all of it, or a spend was refused
    unique (scope, scope_id, period)
);
create index budgets_by_studio on budgets (studio_id);
create index budgets_to_warn on budgets (id) where warned_at is null and spent_usd + reserved_usd >= limit_usd * 0.8;
create index budgets_to_end on budgets (id) where exhausted_at is null and spent_usd + reserved_usd >= limit_usd;

create table budget_spends (
    id          uuid           primary key,         -- chosen by who spends: reserving twice is one reservation
    created_at  timestamptz    not null default now(),
    studio_id   uuid           not null,
    avatar_id   uuid,
    batch_id    uuid,
    usd         numeric(12, 6) not null check (usd >= 0),
    status      text           not null default 'held' check (status in ('held', 'settled', 'released')),
    actual_usd  numeric(12, 6),                     -- what it came to, as whoever spent it says; counted are cost_entries
    resolved_at timestamptz,
    check ((status = 'held') = (resolved_at is null))
);
create index budget_spends_held on budget_spends (created_at) where status = 'held';
create index budget_spends_resolved on budget_spends (resolved_at, id) where status <> 'held';
create index budget_spends_of_studio on budget_spends (studio_id) where status = 'held';

create index cost_entries_by_avatar on cost_entries (avatar_id, created_at) where avatar_id is not null;
create index cost_entries_by_batch on cost_entries (batch_id, created_at) where batch_id is not null;

-- When the window of a period began that is now. Days and months are of UTC.
create function budget_window(period text, at timestamptz) returns timestamptz language sql stable as $$
    select case period when 'total' then 'epoch'::timestamptz else date_trunc(period, at, 'UTC') end
$$;

-- Whoever sets a studio's budgets holds this lock alone, whoever spends shares it: a new budget misses nothing that is under way.
create function budget_lock(studio uuid) returns bigint language sql immutable as $$
    select hashtextextended('budgets of ' || studio, 0)
$$;

-- Moves all budgets that a spend concerns. All who do so lock them in the same order.
create function budget_move(studio uuid, avatar uuid, batch uuid, spent numeric, reserved numeric, at timestamptz)
returns void language plpgsql as $$
declare
    b budgets;
    began timestamptz;
begin
    perform pg_advisory_xact_lock_shared(budget_lock(studio));
    for b in
        select * from budgets
         where (scope = 'studio' and scope_id = studio) or (scope = 'avatar' and scope_id = avatar) or (scope = 'batch' and scope_id = batch)
         order by scope desc, id for update
    loop
        began := greatest(b.window_start, budget_window(b.period, now()));
        update budgets
           set spent_usd = case when window_start < began then 0 else spent_usd end + case when at < began then 0 else spent end,
               reserved_usd = reserved_usd + reserved,
               warned_at = case when window_start < began then null else warned_at end,
               exhausted_at = case when window_start < began then null else exhausted_at end,
               window_start = began, updated_at = now()
         where id = b.id;
    end loop;
end $$;

create function cost_entered() returns trigger language plpgsql as $$
begin
    perform budget_move(new.studio_id, new.avatar_id, new.batch_id, new.cost_usd, 0, new.created_at);
    return null;
end $$;
create trigger cost_entered after insert on cost_entries for each row when (new.cost_usd <> 0) execute function cost_entered();

create function spend_moved() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.status = 'held' then
        perform budget_move(old.studio_id, old.avatar_id, old.batch_id, 0, -old.usd, now());
    end if;
    if new.status = 'held' then
        perform budget_move(new.studio_id, new.avatar_id, new.batch_id, 0, new.usd, now());
    end if;
    return null;
end $$;
create trigger spend_moved after insert or update of status on budget_spends for each row execute function spend_moved();
