package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.companion.recall.index.Asker;
import com.vixenbliss.creator.companion.recall.index.Memory;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows behind indexes. Each question names the person and the character. */
@ApplicationScoped
public class PairRows {

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /**
     * All rows of a pair.
     *
     * @param seen where to go on from
     */
    record Whole(String seen, List<Memory> rows) {}

    Whole all(PairKey pair) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement now = connection.prepareStatement(RecallSql.NOW);
                PreparedStatement sql = connection.prepareStatement(RecallSql.ALL)) {
            String seen = text(now);
            id(sql, 1, pair.userId());
            id(sql, 2, pair.characterId());
            List<Memory> memories = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    memories.add(row(rows));
                }
            }
            return new Whole(seen, memories);
        }
    }

    MemoryChanges changes(PairKey pair, String since) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(RecallSql.CHANGES)) {
            sql.setString(1, since);
            id(sql, 2, pair.userId());
            id(sql, 3, pair.characterId());
            return MemoryChanges.read(since, text(sql));
        }
    }

    /** The person, in their own zone; in UTC somebody who has just gone. */
    Asker asker(UUID userId, String character) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("select time_zone, display_name from users where id = ?")) {
            id(sql, 1, userId);
            try (ResultSet row = sql.executeQuery()) {
                return row.next()
                        ? Asker.of(ZoneId.of(row.getString(1)), row.getString(2), character)
                        : Asker.in(ZoneOffset.UTC);
            }
        }
    }

    private static String text(PreparedStatement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static Memory row(ResultSet row) throws SQLException {
        byte[] vector = row.getBytes(13);
        long position = row.getLong(12);
        boolean imported = !row.wasNull();
        return new Memory(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7), row.getDouble(8), time(row, 9), time(row, 10), row.getBoolean(11),
                imported ? position : null, vector == null ? null : ByteVector.read(vector), row.getString(14), row.getBoolean(15));
    }

    private static Instant time(ResultSet row, int at) throws SQLException {
        OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void id(PreparedStatement sql, int at, UUID id) throws SQLException {
        sql.setObject(at, id, Types.OTHER);
    }
}
