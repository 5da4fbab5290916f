-- What a studio has written over the templates of niches that come with the platform. A change is a new row: what a batch
-- was planned by can be read for good.

create table content_templates (
    id         uuid primary key,
    created_at timestamptz not null default now(),
    studio_id  uuid        not null references studios (id),
    niche      text        not null check (niche ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision   integer     not null check (revision >= 1),
    template   jsonb,                                            -- null: from here on the platform's own holds again
    unique (studio_id, niche, revision)
);
