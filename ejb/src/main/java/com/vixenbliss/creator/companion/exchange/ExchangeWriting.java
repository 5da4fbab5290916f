package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.companion.hook.HookSettlement;
import com.vixenbliss.creator.companion.hook.HookView;
import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.memory.Forgotten;
import com.vixenbliss.creator.companion.memory.Known;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.MemoryView;
import com.vixenbliss.creator.companion.memory.Recollection;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Milestone;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import com.vixenbliss.creator.platform.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transaction that ends an exchange, on a connection that is not in autocommit. Used once. */
final class ExchangeWriting {

    private static final TypeReference<List<Milestone>> MILESTONES = new TypeReference<>() {};

    private final Connection connection;
    private final Exchange exchange;

    ExchangeWriting(Connection connection, Exchange exchange) {
        this.connection = connection;
        this.exchange = exchange;
    }

    Optional<Outcome> write(Extraction extraction) throws SQLException {
        Optional<Held> held = hold();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Bond.Step step = held.get().movedBefore()
                ? new Bond.Step(held.get().bond(), List.of())
                : held.get().bond().moved(extraction.movement());
        List<Learned> learned = Forgotten.without(
                connection, exchange.userId(), exchange.characterId(), exchange.messageId(), extraction.memories());
        Recollection recollection = Recollection.of(learned, knownAtStake(extraction), exchange.saidAt());
        settleHooks(extraction);
        Map<String, PlannedHook> plans = new LinkedHashMap<>();
        extraction.hooks().forEach(plan -> plans.put(plan.claimKey(), plan));
        List<HookView> hooks = learn(
                Learning.of(exchange, step, recollection, List.copyOf(plans.values())), plans);
        return Optional.of(new Outcome(
                step.bond(), !step.changes().isEmpty(), step.entered(), views(recollection), hooks));
    }

    private void settleHooks(Extraction extraction) throws SQLException {
        List<UUID> offered = exchange.offered().stream().map(Exchange.Offered::id).toList();
        HookSettlement.write(connection, exchange.turnId(), extraction.usedHooks(), extraction.resolvedHooks(), offered);
    }

    private Optional<Held> hold() throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(ExchangeSql.HOLD)) {
            id(sql, 1, exchange.turnId());
            sql.setInt(2, exchange.fence());
            id(sql, 3, exchange.relationshipId());
            id(sql, 4, exchange.turnId());
            id(sql, 5, exchange.relationshipId());
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(held(row)) : Optional.empty();
            }
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        try {
            Bond bond = new Bond(
                    Stage.of(row.getString(1)), row.getInt(2),
                    Json.lenient().readValue(row.getString(3), Dynamic.class),
                    Json.lenient().readValue(row.getString(4), MILESTONES));
            return new Held(bond, row.getBoolean(5));
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A relationship cannot be read", unreadable);
        }
    }

    private List<Known> knownAtStake(Extraction extraction) throws SQLException {
        List<String> keys = Recollection.keysOf(extraction.memories());
        if (keys.isEmpty() && exchange.usedMemories().isEmpty()) {
            return List.of();
        }
        try (PreparedStatement sql = connection.prepareStatement(ExchangeSql.AT_STAKE)) {
            array(sql, 1, "uuid", exchange.usedMemories());
            pair(sql, 2);
            pair(sql, 4);
            array(sql, 6, "text", keys);
            return known(sql);
        }
    }

    private static List<Known> known(PreparedStatement sql) throws SQLException {
        List<Known> known = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery()) {
            while (rows.next()) {
                known.add(new Known(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3),
                        rows.getObject(4, OffsetDateTime.class).toInstant()));
            }
        }
        return known;
    }

    private List<HookView> learn(Learning learning, Map<String, PlannedHook> plans) throws SQLException {
        List<HookView> hooks = new ArrayList<>();
        if (learning.isEmpty()) {
            return hooks;
        }
        try (PreparedStatement sql = connection.prepareStatement(ExchangeSql.LEARN)) {
            sql.setString(1, Json.lenient().writeValueAsString(learning));
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    hooks.add(HookView.of(rows.getObject(1, UUID.class), exchange.characterId(), plans.get(rows.getString(2))));
                }
            }
            return hooks;
        } catch (JsonProcessingException unwritable) {
            throw new SQLException("What was learned cannot be written", unwritable);
        }
    }

    private List<MemoryView> views(Recollection recollection) {
        return recollection.added().stream()
                .map(added -> MemoryView.of(added, exchange.characterId(), exchange.messageId(), exchange.saidAt()))
                .toList();
    }

    private void pair(PreparedStatement sql, int at) throws SQLException {
        id(sql, at, exchange.userId());
        id(sql, at + 1, exchange.characterId());
    }

    private void array(PreparedStatement sql, int at, String type, Collection<?> values) throws SQLException {
        sql.setArray(at, connection.createArrayOf(type, values.toArray()));
    }

    private static void id(PreparedStatement sql, int at, UUID id) throws SQLException {
        sql.setObject(at, id, Types.OTHER);
    }

    /** @param movedBefore this turn has moved the relationship already, before it was tried again */
    private record Held(Bond bond, boolean movedBefore) {}
}
