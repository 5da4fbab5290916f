-- A kit's picture is one that is kept.
alter table avatar_assets add foreign key (image_id) references image_assets (id);
