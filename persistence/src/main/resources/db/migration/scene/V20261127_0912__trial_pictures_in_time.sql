-- Pictures of prompts that were tried, oldest first: they are looked at once and let go.
create index image_assets_of_trials on image_assets (created_at, id) where storage_path like 'avatars/%/trials/%';
