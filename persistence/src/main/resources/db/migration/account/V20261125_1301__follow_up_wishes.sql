-- How a person wants to be come back to. Proactive messages are off until somebody asks for them; the consents say when.
alter table users
    add column quiet_from         text    not null default '22:00' check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add column quiet_to           text    not null default '08:00' check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add column follow_ups_per_day integer not null default 3 check (follow_ups_per_day between 0 and 10),
    add column proactive_messages boolean not null default false;
