-- Every movement of value in double entry, for Sparks now and for money as it comes. What is booked is neither changed nor
-- removed; a mistake is booked back. The rules are held here, so that no code, and no hand at a prompt, books around them.

create table ledger_accounts (
    id         uuid primary key,
    created_at timestamptz not null default now(),
    currency   text        not null check (currency = 'SPARKS' or currency ~ '^[A-Z]{3}$'),
    code       text,                             -- of an account of the platform's own
    user_id    uuid        references users (id), -- whose it is; null for the platform's, and of somebody who was erased
    unique (id, currency),
    check (code is null or user_id is null)
);
create unique index ledger_accounts_by_code on ledger_accounts (code, currency) where code is not null;
create unique index ledger_accounts_by_user on ledger_accounts (user_id, currency) where user_id is not null;

insert into ledger_accounts (id, currency, code) values
    (gen_random_uuid(), 'SPARKS', 'sparks.given'),   -- below zero by all that was ever given
    (gen_random_uuid(), 'SPARKS', 'sparks.spent');

create table ledger_transactions (
    id              uuid primary key,
    created_at      timestamptz not null default now(),
    idempotency_key text        not null unique,
    kind            text        not null check (kind ~ '^[a-z_]{1,40}$'),
    purpose         text        not null default '',   -- what kind of thing was bought
    reference       uuid        not null,              -- which one; leads nowhere once its thing is gone
    written_in      xid8        not null default pg_current_xact_id()
);

create table ledger_entries (
    id             uuid primary key,
    place          bigint      not null generated always as identity unique,   -- in the order in which an account was moved
    created_at     timestamptz not null default now(),
    transaction_id uuid        not null references ledger_transactions (id),
    account_id     uuid        not null,
    currency       text        not null,
    amount_minor   bigint      not null check (amount_minor <> 0),
    foreign key (account_id, currency) references ledger_accounts (id, currency)
);
create index ledger_entries_by_transaction on ledger_entries (transaction_id);
create index ledger_entries_by_account on ledger_entries (account_id, place desc) include (amount_minor);

-- Looked at when the database transaction ends, when all entries are there: at least two, zero for each currency, and written
-- together with their transaction. Nobody can add to what was booked earlier.
create function ledger_balanced() returns trigger language plpgsql as $$
declare
    booked ledger_transactions;
begin
    select * into booked from ledger_transactions
     where id = case tg_table_name when 'ledger_transactions' then new.id
                                   else (to_jsonb(new) ->> 'transaction_id')::uuid end;
    if booked.written_in <> pg_current_xact_id() then
        raise exception 'ledger transaction % is closed', booked.id using errcode = 'restrict_violation';
    end if;
    if (select count(*) from ledger_entries where transaction_id = booked.id) < 2 then
        raise exception 'ledger transaction % has less than two entries', booked.id using errcode = 'check_violation';
    end if;
    if exists (select 1 from ledger_entries where transaction_id = booked.id group by currency having sum(amount_minor) <> 0) then
        raise exception 'ledger transaction % does not sum to zero', booked.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_balanced after insert on ledger_entries
    deferrable initially deferred for each row execute function ledger_balanced();
create constraint trigger ledger_not_empty after insert on ledger_transactions
    deferrable initially deferred for each row execute function ledger_balanced();

-- An account may lose its person, and nothing else.
create function ledger_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.written_in := pg_current_xact_id();
        return new;
    end if;
    if tg_op = 'UPDATE' and tg_table_name = 'ledger_accounts' and to_jsonb(new) ->> 'user_id' is null
            and to_jsonb(new) - 'user_id' = to_jsonb(old) - 'user_id' then
        return new;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_append_only before update or delete on ledger_accounts
    for each row execute function ledger_append_only();
create trigger ledger_append_only before insert or update or delete on ledger_transactions
    for each row execute function ledger_append_only();
create trigger ledger_append_only before update or delete on ledger_entries
    for each row execute function ledger_append_only();
create trigger ledger_no_truncate before truncate on ledger_accounts execute function ledger_append_only();
create trigger ledger_no_truncate before truncate on ledger_transactions execute function ledger_append_only();
create trigger ledger_no_truncate before truncate on ledger_entries execute function ledger_append_only();
