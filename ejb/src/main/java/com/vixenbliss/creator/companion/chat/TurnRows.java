package com.vixenbliss.creator.companion.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.chat.TurnContext.Bond;
import com.vixenbliss.creator.companion.chat.TurnContext.DueHook;
import com.vixenbliss.creator.companion.chat.TurnContext.DueHooks;
import com.vixenbliss.creator.companion.chat.TurnContext.Dynamic;
import com.vixenbliss.creator.companion.chat.TurnContext.Person;
import com.vixenbliss.creator.companion.chat.TurnContext.SoFar;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.companion.recall.MemoryChanges;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.json.Json;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads the row that {@link TurnSql} gives for a turn and its context. Memories are chosen from the index later. */
final class TurnRows {

    private TurnRows() {}

    /** @param since from where on changed memories were asked for */
    static Optional<TurnContext> context(ResultSet row, String since) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        return Optional.of(new TurnContext(
                turn(row),
                row.getString(14),
                row.getObject(15, UUID.class),
                row.getString(16),
                new Person(row.getString(17), ZoneId.of(row.getString(18)), Locale.forLanguageTag(row.getString(19)),
                        row.getBoolean("age_in_doubt")),
                new Bond(row.getString(20), row.getInt(21), dynamic(row.getString(22))),
                list(row.getString(23), TurnRows::message),
                List.of(),
                hooks(row.getString(25), ZoneId.of(row.getString(18))),
                new SoFar(row.getInt("replies"), ids(row.getArray("lore_matched"))),
                MemoryChanges.read(since, row.getString(24))));
    }

    /** The person's line, in a row of {@link TurnSql#STORED}. */
    static MessageView userLine(ResultSet row) throws SQLException {
        return new MessageView(
                row.getObject("user_message_id", UUID.class), row.getInt("user_seq"), "user", row.getString("line"),
                null, null, null, null, true, row.getTimestamp("line_at").toInstant());
    }

    /** The reply, in a row of {@link TurnSql#STORED}; null when there is none. */
    static MessageView reply(ResultSet row) throws SQLException {
        UUID id = row.getObject("reply_id", UUID.class);
        return id == null ? null : new MessageView(
                id, row.getInt("user_seq") + 1, "assistant", row.getString("reply"), row.getString("model"),
                row.getInt("tokens_input"), row.getInt("tokens_output"), row.getInt("latency_ms"),
                row.getBoolean("complete"), row.getTimestamp("reply_at").toInstant());
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getInt(7),
                row.getInt(8),
                Turn.Status.ofColumn(row.getString(9)),
                row.getInt(10),
                row.getInt(11),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getObject("regenerates", UUID.class));
    }

    private static Dynamic dynamic(String json) throws SQLException {
        try {
            return Json.lenient().readValue(json, Dynamic.class);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("relationships.dynamic is not readable", unreadable);
        }
    }

    private static ModelMessage message(JsonNode cells) {
        boolean person = "user".equals(cells.get(0).textValue());
        return person ? ModelMessage.user(cells.get(1).textValue()) : ModelMessage.assistant(cells.get(1).textValue());
    }

    private static List<DueHook> hooks(String json, ZoneId zone) throws SQLException {
        try {
            return Json.lenient().readValue(json, DueHooks.class).allowedIn(zone);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("What there is to come back to is not readable", unreadable);
        }
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }

    private static <T> List<T> list(String json, Function<JsonNode, T> form) throws SQLException {
        if (json == null) {
            return List.of();
        }
        try {
            List<T> items = new ArrayList<>();
            Json.lenient().readTree(json).forEach(cells -> items.add(form.apply(cells)));
            return items;
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A list of the turn's context is not readable", unreadable);
        }
    }
}
