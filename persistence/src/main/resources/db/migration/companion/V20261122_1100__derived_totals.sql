-- Both follow from the episodes; kept here they made each reply wait for the lock of what is learned from the one before.
alter table relationships drop column total_messages, drop column last_interaction_at;
