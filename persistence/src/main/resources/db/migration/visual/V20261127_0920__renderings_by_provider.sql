-- Pictures are drawn by more than one host: each has places of its own.
alter table renderings add column provider text not null default 'replicate';
drop index renderings_queued;
drop index renderings_in_flight;
create index renderings_queued on renderings (provider, studio_id, purpose, created_at) where state = 'queued';
create index renderings_in_flight on renderings (provider, studio_id, purpose) where state in ('submitting', 'submitted');

alter table abandoned_renderings add column provider text not null default 'replicate';
create or replace function abandon_rendering() returns trigger language plpgsql as $$
begin
    if old.state in ('submitting', 'submitted', 'storing') then
        insert into abandoned_renderings (rendering_id, provider, prediction_id, image_id)
        values (old.id, old.provider, old.prediction_id, old.image_id)
        on conflict do nothing;
    end if;
    return old;
end $$;
