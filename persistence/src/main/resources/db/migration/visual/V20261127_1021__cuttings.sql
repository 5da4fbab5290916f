-- What is cut from a picture is a picture too, whose row says from which. It has no thumbnail: the picture's serves.
alter table image_assets alter thumbnail_path drop not null;
alter table image_assets alter thumbnail_bytes drop not null;
alter table image_assets add cut_from uuid;
alter table image_assets add check (cut_from is not null or thumbnail_path is not null);
