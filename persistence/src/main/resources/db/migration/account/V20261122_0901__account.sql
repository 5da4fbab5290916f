-- People, the studios they work for, and the tokens they hold.

create table users (
    id                uuid primary key,
    version           integer     not null default 0,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    email             text        not null,
    password_hash     text        not null,
    display_name      text        not null,
    birth_date        date        not null,
    age_checked_at    timestamptz not null,   -- when and how the age gate was passed
    age_check_method  text        not null default 'self_declared',
    locale            text        not null default 'en',
    time_zone         text        not null default 'UTC',
    subscription_tier text        not null default 'free' check (subscription_tier in ('free', 'premium')),
    is_admin          boolean     not null default false,
    status            text        not null default 'active' check (status in ('active', 'suspended', 'erased'))
);
create unique index users_email on users (lower(email));

create table studios (
    id         uuid primary key,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    name       text        not null,
    slug       text        not null unique,
    status     text        not null default 'active' check (status in ('active', 'suspended'))
);

create table studio_members (
    id         uuid primary key,
    version    integer     not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    studio_id  uuid        not null references studios (id),
    user_id    uuid        not null references users (id),
    role       text        not null check (role in ('owner', 'editor', 'analyst')),
    unique (studio_id, user_id)
);
create index studio_members_by_user on studio_members (user_id);

-- An enterprise's own OpenID subject, tied to a person here at the first valid token.
create table external_identities (
    id         uuid primary key,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    issuer     text        not null,
    subject    text        not null,
    user_id    uuid        not null references users (id),
    unique (issuer, subject)
);

create table consents (
    id           uuid primary key,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    user_id      uuid        not null references users (id),
    kind         text        not null,
    text_version text        not null,
    granted      boolean     not null,
    source       text        not null,
    remote_addr  text
);
create index consents_by_user on consents (user_id, kind, created_at desc);

-- One row a refresh token ever issued; only its hash is kept. A family dies as a whole when a spent token comes back.
create table refresh_tokens (
    id          uuid primary key,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    family_id   uuid        not null,
    user_id     uuid        not null references users (id),
    studio_id   uuid        references studios (id),   -- the studio that was chosen at sign-in, null for a fan
    token_hash  bytea       not null unique,
    expires_at  timestamptz not null,
    spent_at    timestamptz,
    revoked_at  timestamptz
);
create index refresh_tokens_by_family on refresh_tokens (family_id);
create index refresh_tokens_by_user on refresh_tokens (user_id);

-- Wrong passwords, counted for accounts that exist and for those that do not, so that both behave alike.
create table sign_in_failures (
    subject_hash bytea       primary key,     -- SHA-256 of the lower-case address
    failures     integer     not null,
    window_start timestamptz not null,
    locked_until timestamptz
);
