package com.vixenbliss.creator.companion.recall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.recall.index.Memory;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import com.vixenbliss.creator.platform.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * What {@link RecallSql#UNSEEN} gave.
 *
 * @param since where the index had looked last when it was asked
 * @param seen where to go on from
 * @param count all rows of the pair
 * @param rows null when they are too many to be brought along
 */
public record MemoryChanges(String since, String seen, int count, List<Memory> rows) {

    public MemoryChanges {
        rows = rows == null ? null : List.copyOf(rows);
    }

    /** @throws IllegalStateException for JSON that is not of that statement */
    public static MemoryChanges read(String since, String json) {
        try {
            JsonNode changes = Json.lenient().readTree(json);
            return new MemoryChanges(since, changes.get("seen").textValue(), changes.get("count").intValue(), rows(changes.get("rows")));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The memories that came with a turn cannot be read", unreadable);
        }
    }

    private static List<Memory> rows(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        List<Memory> rows = new ArrayList<>();
        json.forEach(cells -> rows.add(row(cells)));
        return rows;
    }

    private static Memory row(JsonNode cells) {
        return new Memory(
                UUID.fromString(cells.get(0).textValue()), cells.get(1).textValue(), cells.get(2).textValue(), cells.get(3).textValue(),
                cells.get(4).textValue(), cells.get(5).textValue(), cells.get(6).textValue(), cells.get(7).doubleValue(),
                time(cells.get(8)), time(cells.get(9)), cells.get(10).booleanValue(),
                cells.get(11).isNull() ? null : cells.get(11).longValue(), vector(cells.get(12)), cells.get(13).textValue(),
                cells.get(14).booleanValue());
    }

    private static Instant time(JsonNode cell) {
        return cell.isNull() ? null : OffsetDateTime.parse(cell.textValue()).toInstant();
    }

    /** PostgreSQL breaks its lines, as in mail. */
    private static ByteVector vector(JsonNode cell) {
        return cell.isNull() ? null : ByteVector.read(Base64.getMimeDecoder().decode(cell.textValue()));
    }
}
