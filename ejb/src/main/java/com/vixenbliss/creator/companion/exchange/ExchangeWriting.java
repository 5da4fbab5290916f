package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.companion.evidence.Evidence.Source;
import com.vixenbliss.creator.companion.evidence.EvidenceWriting;
import com.vixenbliss.creator.companion.evidence.Fact;
import com.vixenbliss.creator.companion.evidence.FactViews;
import com.vixenbliss.creator.companion.hook.HookSettlement;
import com.vixenbliss.creator.companion.hook.HookView;
import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.memory.Forgotten;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.relationship.BondHistory;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Milestone;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import com.vixenbliss.creator.platform.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The transaction that ends an exchange, on a connection that is not in autocommit. What the turn bore before, if it is
 * learned from anew, gives way to what is learned now. Used once.
 */
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
        Held before = held.get();
        boolean anew = use(before) || before.learned();
        Bond.Step step = anew ? new Bond.Step(before.bond(), List.of()) : before.bond().moved(extraction.movement());
        if (before.learned()) {
            HookSettlement.reopen(connection, exchange.turnId());
        }
        settleHooks(extraction);
        List<HookView> hooks = learn(extraction, step, anew, before.learned());
        Bond bond = anew
                ? new BondHistory(connection).rewrite(exchange.relationshipId(), exchange.saidAt())
                : step.bond();
        List<Fact> memories = before.learned() || !extraction.memories().isEmpty() ? remember(extraction) : List.of();
        return Optional.of(new Outcome(
                bond, !bond.equals(before.bond()) || !step.changes().isEmpty(), entered(before.bond(), bond),
                memories.stream().map(memory -> FactViews.of(memory, exchange.characterId())).toList(), hooks));
    }

    private List<Fact> remember(Extraction extraction) throws SQLException {
        List<Learned> learned = Forgotten.without(
                connection, exchange.userId(), exchange.characterId(), exchange.messageId(), extraction.memories());
        return new EvidenceWriting(connection).learn(source(), learned);
    }

    private void settleHooks(Extraction extraction) throws SQLException {
        List<UUID> offered = exchange.offered().stream().map(Exchange.Offered::id).toList();
        HookSettlement.write(connection, exchange.turnId(), extraction.usedHooks(), extraction.resolvedHooks(), offered);
    }

    private static Optional<Stage> entered(Bond before, Bond after) {
        return after.stage().compareTo(before.stage()) > 0 ? Optional.of(after.stage()) : Optional.empty();
    }

    private Source source() {
        return new Source(
                exchange.userId(), exchange.characterId(), exchange.turnId(), exchange.messageId(), exchange.episodeId(),
                exchange.saidAt());
    }

    private Optional<Held> hold() throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(ExchangeSql.HOLD)) {
            id(sql, 1, exchange.turnId());
            sql.setInt(2, exchange.fence());
            id(sql, 3, exchange.relationshipId());
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

    /** @return whether a line that was said later is learned from already */
    private boolean use(Held before) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(ExchangeSql.USED)) {
            sql.setBoolean(1, before.learned());
            array(sql, 2, "uuid", exchange.usedMemories());
            pair(sql, 3);
            id(sql, 5, exchange.relationshipId());
            sql.setString(6, exchange.saidAt().toString());
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private List<HookView> learn(Extraction extraction, Bond.Step step, boolean anew, boolean again) throws SQLException {
        Map<String, PlannedHook> plans = new LinkedHashMap<>();
        extraction.hooks().forEach(plan -> plans.put(plan.claimKey(), plan));
        if (again) {
            dropPlans(plans.keySet());
        }
        Movement movement = anew || !step.changes().isEmpty() ? extraction.movement() : null;
        Learning learning = Learning.of(exchange, step, movement, List.copyOf(plans.values()));
        return learning.isEmpty() ? List.of() : write(learning, plans);
    }

    private void dropPlans(Collection<String> kept) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(ExchangeSql.DROP_PLANS)) {
            id(sql, 1, exchange.turnId());
            array(sql, 2, "text", kept);
            sql.executeUpdate();
        }
    }

    private List<HookView> write(Learning learning, Map<String, PlannedHook> plans) throws SQLException {
        List<HookView> hooks = new ArrayList<>();
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

    /** @param learned this turn was learned from before */
    private record Held(Bond bond, boolean learned) {}
}
