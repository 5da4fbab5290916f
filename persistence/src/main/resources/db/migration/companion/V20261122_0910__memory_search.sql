-- A turn asks for the memories that its words touch; the answer must not slow down as a person's memory grows.
create index memory_events_search on memory_events using gin (search) where is_active;
