-- All that one person's character ever remembered, newest first, whether it is true still or not.
create index memory_events_in_time on memory_events (user_id, character_id, id desc);
