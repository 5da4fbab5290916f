-- Pictures of moments of an episode. A row is born queued; the renderer takes it from there.

create table scene_images (
    id              uuid primary key,
    version         integer     not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    episode_id      uuid        not null references episodes (id),
    user_id         uuid        not null references users (id),
    character_id    uuid        not null references characters (id),
    trigger_type    text        not null check (trigger_type in ('episode_start', 'milestone', 'stage_change', 'manual')),
    trigger_key     text        not null,
    sequence_index  integer     not null,
    status          text        not null default 'queued' check (status in ('queued', 'generating', 'ready', 'failed')),
    failure         text,
    unique (episode_id, trigger_key),
    unique (episode_id, sequence_index)
);
create index scene_images_queued on scene_images (created_at) where status in ('queued', 'generating');
