-- Ended episodes that still want a summary.
create index episodes_unsummarised on episodes (updated_at) where not is_active and summary is null and message_count > 1;
