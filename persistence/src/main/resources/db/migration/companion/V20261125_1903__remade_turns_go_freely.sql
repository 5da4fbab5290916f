-- A turn and those that made its reply anew are of one episode and go with it, in batches and in whatever order.
alter table turns drop constraint turns_regenerates_fkey;
