-- People who said something by which they may be under 18. They are not talked with until somebody has settled it.
create table age_doubts (
    user_id    uuid        primary key references users (id),
    message_id uuid,                                       -- the line; its words are not copied
    raised_at  timestamptz not null default now(),
    settled_at timestamptz,
    settled_by uuid,
    method     text                                        -- how the age was established
);
create index age_doubts_open on age_doubts (raised_at) where settled_at is null;
