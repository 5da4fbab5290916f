-- What people have of Sparks, as a cached sum of their ledger entries, and what is held back of it.

create table credit_balances (
    user_id    uuid        primary key references users (id),
    account_id uuid        not null unique references ledger_accounts (id),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    balance    bigint      not null default 0 check (balance >= 0),
    reserved   bigint      not null default 0 check (reserved >= 0),
    check (reserved <= balance)
);

create table credit_reservations (
    id          uuid primary key,
    created_at  timestamptz not null default now(),
    user_id     uuid        not null references users (id),
    purpose     text        not null check (purpose <> ''),
    reference   uuid        not null,
    amount      bigint      not null check (amount >= 0),
    status      text        not null default 'held' check (status in ('held', 'captured', 'released')),
    resolved_at timestamptz,
    unique (purpose, reference),
    check ((status = 'held') = (resolved_at is null))
);
create index credit_reservations_by_user on credit_reservations (user_id);
create index credit_reservations_held on credit_reservations (created_at) include (user_id, amount) where status = 'held';

create table credit_grants (
    id         uuid primary key,
    created_at timestamptz not null default now(),
    user_id    uuid        references users (id),   -- null of somebody who was erased
    studio_id  uuid        not null references studios (id),
    amount     bigint      not null check (amount > 0),
    reason     text        not null
);
create index credit_grants_by_user on credit_grants (user_id);
create index credit_grants_by_studio on credit_grants (studio_id, created_at);

-- Whatever is booked on a person's account moves the balance with it, whoever booked it. The checks above then refuse what would
-- overdraw, or spend what is held back for something else.
create function credit_moved() returns trigger language plpgsql as $$
begin
    update credit_balances set balance = balance + new.amount_minor, updated_at = now() where account_id = new.account_id;
    return null;
end $$;
create trigger credit_moved after insert on ledger_entries for each row execute function credit_moved();
