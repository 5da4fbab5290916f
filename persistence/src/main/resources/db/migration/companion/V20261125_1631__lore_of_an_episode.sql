-- Entries of a lorebook may ask whether they were told before in this chat (@@keep_activate_after_match and
-- @@dont_activate_after_match): those that ask and were told. Written with the reply, so it survives what the reply does.
alter table episodes add column lore_matched uuid[] not null default '{}';

-- How often the character has spoken in a chat (@@activate_only_after, @@activate_only_every), without reading the lines.
create index messages_of_character on messages (episode_id, seq) where role = 'assistant';
