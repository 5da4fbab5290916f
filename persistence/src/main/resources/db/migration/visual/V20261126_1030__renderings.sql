-- Pictures that are being made. A row is the order and all that is known of its way: who has it in hand, which prediction
-- of the provider's it is, how it ended, and whether whoever ordered it has heard.

create table renderings (
    id              uuid        primary key,              -- chosen by who orders: ordering twice is one order
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    purpose         text        not null check (purpose in ('scene', 'anchor', 'variant', 'dataset', 'content')),
    subject_id      uuid        not null,                 -- the scene, kit, dataset or piece that it is for
    studio_id       uuid        not null,
    user_id         uuid        references users (id),    -- whose it is; null when it is the studio's own
    image_id        uuid        not null unique,          -- chosen with the order: storing it twice stores it once
    what            jsonb       not null,                 -- the order itself
    state           text        not null default 'queued' check (state in
                        ('queued', 'submitting', 'submitted', 'storing', 'drawn', 'refused', 'failed', 'cancelled')),
    attempts        integer     not null default 0,       -- predictions asked for; what the provider turned away is not counted
    faults          integer     not null default 0,       -- steps in a row that went wrong within an attempt
    fence           integer     not null default 0,
    node            text,                                 -- who has it in hand; null while it waits
    due_at          timestamptz not null default now(),   -- not before; while somebody has it in hand, when the lease ends
    away_since      timestamptz,                          -- the provider or the storage has been away since
    submitted_since timestamptz,                          -- when the attempt began
    prediction_id   text,
    drawing_ends_at timestamptz,                          -- when the provider has taken too long
    cancel_asked_at timestamptz,
    reason          text,                                 -- of the last trouble, and of the end
    cost_usd        numeric(12, 6),
    latency_ms      bigint,                               -- of the provider
    finished_at     timestamptz,
    delivered_at    timestamptz                           -- when whoever ordered it has heard
);
create index renderings_queued on renderings (studio_id, purpose, created_at) where state = 'queued';
create index renderings_in_flight on renderings (studio_id, purpose) where state in ('submitting', 'submitted');
create index renderings_due on renderings (due_at) where delivered_at is null;
create index renderings_by_prediction on renderings (prediction_id) where prediction_id is not null;
create index renderings_by_user on renderings (user_id) where user_id is not null;
create index renderings_by_subject on renderings (subject_id);
create index renderings_delivered on renderings (delivered_at) where delivered_at is not null;

-- What a row leaves behind that goes while it is under way (its person is erased): a prediction that goes on, perhaps a
-- picture. Ids alone, which lead to nobody; the engine sees to them and lets them go.
create table abandoned_renderings (
    rendering_id  uuid        primary key,
    prediction_id text,
    image_id      uuid        not null,
    due_at        timestamptz not null default now(),
    created_at    timestamptz not null default now()
);

create function abandon_rendering() returns trigger language plpgsql as $$
begin
    if old.state in ('submitting', 'submitted', 'storing') then
        insert into abandoned_renderings (rendering_id, prediction_id, image_id)
        values (old.id, old.prediction_id, old.image_id)
        on conflict do nothing;
    end if;
    return old;
end $$;
create trigger abandon_rendering before delete on renderings for each row execute function abandon_rendering();
