-- The pictures of the kit that an avatar's anchor is chosen among, the preferred first.
alter table identity_stages add column candidates uuid[];
create index identity_stages_anchors on identity_stages (avatar_id) where stage = 'anchor' and state = 'running';
