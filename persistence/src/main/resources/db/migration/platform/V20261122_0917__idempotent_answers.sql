-- An answer is kept as the text it was, so that a repeated request gets the same bytes. Status and Location follow from it.
alter table idempotency_keys
    drop column status,
    drop column location,
    alter column response type text;
