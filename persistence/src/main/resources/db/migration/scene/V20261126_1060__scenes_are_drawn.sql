-- A scene is composed, drawn and paid for. Until it is composed a worker holds it by a lease, as with exchanges; then its
-- rendering has it, and comes back with a picture or without.

alter table scene_images
    add column image_id      uuid,                            -- the picture, when there is one
    add column caption       text,                            -- one sentence for the person
    add column mode          text check (mode in ('kontext', 't2i')),
    add column model         text,
    add column prompt_layers jsonb,                           -- what each of the four layers gave
    add column avatar_kit_id uuid,
    add column note          text,                            -- what the person would like to see
    add column is_memory     boolean     not null default false,
    add column memory_id     uuid,
    add column failure_code  text,
    add column rendering_id  uuid        unique,
    add column price_sparks  bigint      not null default 0 check (price_sparks >= 0),
    add column charge        text        not null default 'none' check (charge in ('none', 'reserved', 'captured', 'released')),
    add column attempts      integer     not null default 0,
    add column fence         integer     not null default 0,
    add column node          text,                            -- who composes it
    add column due_at        timestamptz not null default now(),
    add column ready_at      timestamptz,
    add column deleted_at    timestamptz;                     -- an empty row: the moment is not pictured again, and keeps its place

-- Nobody waits for what was queued when nothing was drawn yet.
update scene_images
   set status = 'failed', failure_code = 'not-drawn', failure = 'Pictures were not drawn yet when this moment came.'
 where status in ('queued', 'generating');

drop index scene_images_queued;
create index scene_images_open on scene_images (due_at) where status in ('queued', 'generating');
create index scene_images_reserved on scene_images (updated_at) where charge = 'reserved';
create index scene_images_of_character on scene_images (character_id, id desc);
create index scene_images_open_of_person on scene_images (user_id) where status in ('queued', 'generating') and trigger_type = 'manual';
