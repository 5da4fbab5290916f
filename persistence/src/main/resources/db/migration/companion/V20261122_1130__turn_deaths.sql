-- A turn over which too many workers died is given up. Its fence cannot tell: that grows also when a turn had to wait and
-- when a person asks again.
alter table turns add column deaths integer not null default 0;
