-- The trail is read by key, newest first: of one studio, of all, and of what concerns one person.
create index audit_log_of_studio on audit_log (studio_id, id desc);
create index audit_log_of_actor on audit_log (actor_id, id desc);
create index audit_log_of_subject on audit_log (subject_id, id desc);
drop index audit_log_by_studio;
