-- The trail is append-only and a chain: whoever changes one byte of it, even with the database's own means, is found out.
-- Deeds are chained a moment after they are committed, by one hand at a time, so that nobody who acts waits for another.

alter table audit_log
    add column place bigint unique,              -- in the chain; null until it is chained
    add column chain bytea;                      -- SHA-256 of the chain before it and of the deed
create index audit_log_unchained on audit_log (created_at, id) where place is null;
drop index audit_log_by_actor;                   -- audit_log_of_actor does the same

-- A deed as it is hashed. New columns are not added here but in a form of their own, else old deeds would no longer match.
create function audit_text(deed audit_log) returns text language sql stable as $$
    select jsonb_build_array(deed.place, deed.id, (extract(epoch from deed.created_at) * 1000000)::bigint, deed.actor_id, deed.studio_id,
                             deed.action, deed.subject_type, deed.subject_id, deed.reason, deed.before_digest, deed.after_digest)::text
$$;

create function audit_link(before bytea, deed audit_log) returns bytea language sql stable as $$
    select sha256(coalesce(before, ''::bytea) || convert_to(audit_text(deed), 'UTF8'))
$$;

create function audit_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.place := null;
        new.chain := null;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.place is null and new.place is not null and new.chain is not null
            and to_jsonb(new) - array['place', 'chain'] = to_jsonb(old) - array['place', 'chain'] then
        return new;
    end if;
    raise exception 'audit_log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_append_only before insert or update or delete on audit_log
    for each row execute function audit_append_only();

create function audit_no_truncate() returns trigger language plpgsql as $$
begin
    raise exception 'audit_log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_no_truncate before truncate on audit_log execute function audit_no_truncate();

-- Chains what is not chained yet; answers how many. Another that is at it already is left to it.
create function audit_seal(most integer) returns integer language plpgsql as $$
declare
    deed audit_log;
    link bytea;
    top bigint;
    sealed integer := 0;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('audit_log chain', 0)) then
        return 0;
    end if;
    select chain, place into link, top from audit_log where place is not null order by place desc limit 1;
    top := coalesce(top, 0);
    for deed in select * from audit_log where place is null order by created_at, id limit most loop
        top := top + 1;
        deed.place := top;
        link := audit_link(link, deed);
        update audit_log set place = top, chain = link where id = deed.id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;
