-- Of the picture as it is kept: a version's manifest is made of them.
alter table dataset_images add column sha256 text;
