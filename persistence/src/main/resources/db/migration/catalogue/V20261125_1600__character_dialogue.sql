-- How a character's chats are staged: what it is called, its scenario, example lines, a direction behind the history.
alter table characters add column dialogue jsonb not null default '{}';
