-- Pictures. A row is written before its objects and marked when they are there; it goes after them.

create table image_assets (
    id              uuid primary key,
    version         integer     not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    type            text        not null check (type in ('scene', 'anchor', 'variant', 'dataset', 'content')),
    state           text        not null default 'storing' check (state in ('storing', 'stored', 'missing', 'removing')),
    origin          text        not null check (origin in ('synthetic', 'composite', 'uploaded')),
    studio_id       uuid        references studios (id),
    user_id         uuid        references users (id),
    character_id    uuid        references characters (id) on delete set null,
    rendering_id    uuid        unique,
    storage_bucket  text        not null,
    storage_path    text        not null unique,
    thumbnail_path  text        not null unique,
    width           integer     not null,
    height          integer     not null,
    mime            text        not null,
    bytes           bigint      not null,
    thumbnail_bytes bigint      not null,
    sha256          text        not null,
    phash           bigint      not null,
    phash_bands     integer[]   not null,                       -- its eight bytes, each with its place: what looks alike shares one
    prompt          text,
    negative_prompt text,
    seed            bigint,
    model_used      text,
    provider        text,
    latency_ms      bigint,
    cost_usd        numeric(12, 6),
    anchor_image_id uuid,                                       -- the picture that it was drawn after; may be gone by now
    provenance      jsonb       not null default '{}',
    emptied_at      timestamptz,                                -- since when its objects are gone
    check (emptied_at is null or state = 'removing')
);

-- Objects come in the order of their bytes; so must the rows that they are compared with.
create index image_assets_by_path on image_assets (storage_path collate "C");
create index image_assets_by_thumbnail on image_assets (thumbnail_path collate "C");
create index image_assets_unsettled on image_assets (id) where state in ('storing', 'removing');
create index image_assets_by_user on image_assets (user_id, id) where user_id is not null;
create index image_assets_by_character on image_assets (character_id, id desc);
create index image_assets_by_studio on image_assets (studio_id, id desc);
create index image_assets_by_sha256 on image_assets (sha256);
create index image_assets_by_phash on image_assets using gin (phash_bands);

-- A row that went first would leave objects that nobody knows. The code is that of a foreign key: something still hangs on it.
create function image_assets_after_their_objects() returns trigger language plpgsql as $$
begin
    if old.emptied_at is null then
        raise exception 'The objects of image % are still there', old.id using errcode = 'foreign_key_violation';
    end if;
    return old;
end $$;
create trigger image_assets_after_their_objects before delete on image_assets
    for each row execute function image_assets_after_their_objects();
