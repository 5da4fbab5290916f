-- A line that is judged again, because its exchange is tried again or another line was edited, does not bring back the moment
-- that spoke of what was forgotten: whoever writes the judgement, the database puts a neutral one in its place.
create function movement_before_write() returns trigger language plpgsql as $$
declare
    gone record;
begin
    for gone in
        select k.key, f.topic
          from relationships r
          join forgotten_memories f on f.user_id = r.user_id and f.character_id = r.character_id
          join forgetting_keys k on k.user_id = f.user_id
         where r.id = new.relationship_id and new.message_id = any (f.source_message_ids)
    loop
        if memory_words(gone.key, new.beat) && gone.topic then
            new.beat := 'They shared something';
        end if;
        new.milestones := (
            select coalesce(jsonb_agg(case when memory_words(gone.key, m.milestone #>> '{}') && gone.topic
                                           then to_jsonb('They shared something'::text) else m.milestone end order by m.place), '[]')
              from jsonb_array_elements(new.milestones) with ordinality as m(milestone, place));
    end loop;
    return new;
end $$;
create trigger movement_before_write before insert or update of beat, milestones on relationship_movements
    for each row execute function movement_before_write();
