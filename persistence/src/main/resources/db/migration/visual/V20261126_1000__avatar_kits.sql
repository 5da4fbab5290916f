-- How a character looks: a kit of words, and the pictures that every other picture is made from.

create table avatar_kits (
    id                uuid primary key,
    version           integer     not null default 0,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    studio_id         uuid        not null references studios (id),
    character_id      uuid        not null references characters (id) on delete cascade,
    name              text        not null,
    appearance_prompt text        not null,
    style_prompt      text        not null default '',
    negative_prompt   text        not null default '',
    primary_anchor_id uuid,                                     -- one of its assets
    status            text        not null default 'draft' check (status in ('draft', 'active', 'archived'))
);
create index avatar_kits_by_studio on avatar_kits (studio_id, id desc);
create index avatar_kits_by_character on avatar_kits (character_id, id desc);
create unique index avatar_kits_worn on avatar_kits (character_id) where status = 'active';

-- That a person agreed to be depicted, as the studio declared it. Outlives the kit: it is the proof.
create table likeness_licences (
    id          uuid primary key,
    version     integer     not null default 0,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    studio_id   uuid        not null references studios (id),
    kit_id      uuid        references avatar_kits (id) on delete set null,
    person_name text        not null,
    scope       text        not null,
    document    text        not null default '',
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    declared_by uuid                                            -- a member of the studio at that time
);
create index likeness_licences_by_kit on likeness_licences (kit_id);
create index likeness_licences_by_declarer on likeness_licences (declared_by);

create table avatar_assets (
    id           uuid primary key,
    version      integer     not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    kit_id       uuid        not null references avatar_kits (id) on delete cascade,
    asset_type   text        not null check (asset_type in ('anchor', 'variant')),
    variant_kind text        check (variant_kind in ('expression', 'pose', 'outfit')),
    label        text        not null default '',
    prompt       text        not null default '',
    seed         bigint,
    image_id     uuid        unique,
    rendering_id uuid        unique,
    made_from    uuid,                                          -- the anchor's image that a variant was made from
    licence_id   uuid        references likeness_licences (id), -- of the person whom it shows; none shows nobody real
    is_canonical boolean     not null default false,
    status       text        not null check (status in ('generating', 'candidate', 'ready', 'failed')),
    failure      text,
    origin       text        not null check (origin in ('generated', 'uploaded')),
    check ((asset_type = 'variant') = (variant_kind is not null)),
    check ((status in ('candidate', 'ready')) = (image_id is not null))
);
create index avatar_assets_by_kit on avatar_assets (kit_id, id);
create index avatar_assets_by_licence on avatar_assets (licence_id);
create unique index avatar_assets_one_anchor on avatar_assets (kit_id) where asset_type = 'anchor' and is_canonical;
create unique index avatar_assets_one_variant on avatar_assets (kit_id, variant_kind, lower(label))
    where asset_type = 'variant' and is_canonical;
