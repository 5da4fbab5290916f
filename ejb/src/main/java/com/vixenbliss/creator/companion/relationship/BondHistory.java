package com.vixenbliss.creator.companion.relationship;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The events of a relationship, on a connection that is not in autocommit and holds the relationship's lock. */
public final class BondHistory {

    private static final TypeReference<List<Judged>> JUDGED = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private static final String MOVEMENTS = """
            select coalesce(json_agg(json_build_object(
                       'turn_id', v.turn_id, 'message_id', v.message_id, 'said_at', v.said_at, 'tension_delta', v.tension_delta,
                       'tone', v.tone, 'beat', v.beat, 'progress', v.progress, 'milestones', v.milestones) order by v.said_at, v.turn_id), '[]')
              from relationship_movements v where v.relationship_id = ?
            """;

    /** Parameters: relationship, only what no turn brought about. */
    private static final String EVENTS = """
            select coalesce(json_agg(json_build_object(
                       'kind', upper(e.kind), 'amount', e.amount, 'detail', e.detail, 'at', coalesce(v.said_at, e.created_at)) order by e.position), '[]')
              from relationship_events e left join relationship_movements v on v.turn_id = e.turn_id
             where e.relationship_id = ? and (e.turn_id is null or not ?)
            """;

    private static final String FORGET = """
            delete from relationship_events e
             where e.relationship_id = ? and e.turn_id is not null
               and not exists (select 1 from relationship_movements v where v.turn_id = e.turn_id and v.said_at < ?::timestamptz)
            """;

    private static final String WRITE = """
            with input as materialized (select ?::jsonb as j
            ), moved as (
                update relationships r
                   set stage = j -> 'bond' ->> 'stage', stage_progress = (j -> 'bond' ->> 'progress')::int,
                       dynamic = j -> 'bond' -> 'dynamic', milestones = j -> 'bond' -> 'milestones',
                       version = r.version + 1, updated_at = now()
                  from input where r.id = (j ->> 'relationship_id')::uuid
            )
            insert into relationship_events (id, relationship_id, turn_id, source_message_id, kind, amount, detail)
            select c.id, (j ->> 'relationship_id')::uuid, c.turn_id, c.message_id, c.kind, c.amount, c.detail
              from input, jsonb_to_recordset(j -> 'events') as c(id uuid, place int, turn_id uuid, message_id uuid, kind text, amount int, detail text)
             order by c.place
            """;

    private final Connection connection;

    public BondHistory(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes the events anew from the judgements of the turns, in the order of their lines, and the state that they lead to.
     *
     * @param from events of lines before it are left as they are
     */
    public Bond rewrite(UUID relationshipId, Instant from) throws SQLException {
        Bond bond = Bond.replay(read(EVENTS, CHANGES, relationshipId, true));
        List<Event> events = new ArrayList<>();
        for (Judged turn : read(MOVEMENTS, JUDGED, relationshipId, null)) {
            Bond.Step step = bond.moved(turn.movement());
            bond = step.bond();
            if (!turn.saidAt().isBefore(from)) {
                step.changes().forEach(change -> events.add(Event.of(events.size(), turn, change)));
            }
        }
        try (PreparedStatement sql = connection.prepareStatement(FORGET)) {
            sql.setObject(1, relationshipId, Types.OTHER);
            sql.setString(2, from.toString());
            sql.executeUpdate();
        }
        write(new Written(relationshipId, bond, events));
        return bond;
    }

    /** The state that the events lead to. */
    Bond replayed(UUID relationshipId) throws SQLException {
        return Bond.replay(read(EVENTS, CHANGES, relationshipId, false));
    }

    /** @param alone second parameter of the statement; null when it has none */
    private <T> List<T> read(String statement, TypeReference<List<T>> type, UUID relationshipId, Boolean alone) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setObject(1, relationshipId, Types.OTHER);
            if (alone != null) {
                sql.setBoolean(2, alone);
            }
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return Json.lenient().readValue(row.getString(1), type);
            }
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A relationship's history cannot be read", unreadable);
        }
    }

    private void write(Written written) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(WRITE)) {
            sql.setString(1, Json.lenient().writeValueAsString(written));
            sql.executeUpdate();
        } catch (JsonProcessingException unwritable) {
            throw new SQLException("A relationship's history cannot be written", unwritable);
        }
    }

    private record Judged(
            UUID turnId, UUID messageId, Instant saidAt, int tensionDelta, String tone, String beat, int progress, List<String> milestones) {

        Movement movement() {
            return new Movement(tensionDelta, tone, beat, progress, milestones, saidAt);
        }
    }

    private record Written(UUID relationshipId, Bond bond, List<Event> events) {}

    private record Event(UUID id, int place, UUID turnId, UUID messageId, String kind, Integer amount, String detail) {

        static Event of(int place, Judged turn, Change change) {
            return new Event(
                    TimeOrderedId.next(), place, turn.turnId(), turn.messageId(), change.kind().word(), change.amount(), change.detail());
        }
    }
}
