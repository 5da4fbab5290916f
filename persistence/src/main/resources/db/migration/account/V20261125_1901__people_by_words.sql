-- Administrators find people by how a name or an address begins.
create index users_email_begins on users (lower(email) text_pattern_ops);
create index users_name_begins on users (lower(display_name) text_pattern_ops);
