package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors of memories in the database. Plain JDBC, because entities do not carry them about. */
@ApplicationScoped
public class VectorRows {

    private static final Logger LOG = LoggerFactory.getLogger(VectorRows.class);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** A memory without a vector. */
    public record Wanting(UUID id, UUID studioId, String summary) {}

    /** The oldest first; none while the database is away. */
    List<Wanting> wanting(int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("""
                        select m.id, c.studio_id, m.summary
                          from memory_events m join characters c on c.id = m.character_id
                         where m.is_active and m.embedding is null
                         order by m.created_at
                         limit ?
                        """)) {
            sql.setInt(1, limit);
            List<Wanting> wanting = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    wanting.add(new Wanting(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
                }
            }
            return wanting;
        } catch (SQLException down) {
            LOG.warn("memories wait for their vectors: {}", down.getSQLState());
            return List.of();
        }
    }

    /**
     * Stores vectors of memories whose words are still those that were embedded.
     *
     * @return how many
     */
    int store(List<Wanting> memories, List<float[]> vectors, String model) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("""
                        update memory_events set embedding = ?, embedding_model = ?
                         where id = ? and summary = ? and is_active and embedding is null
                        """)) {
            for (int at = 0; at < memories.size(); at++) {
                sql.setBytes(1, ByteVector.of(vectors.get(at)).stored());
                sql.setString(2, model);
                sql.setObject(3, memories.get(at).id(), Types.OTHER);
                sql.setString(4, memories.get(at).summary());
                sql.addBatch();
            }
            return Arrays.stream(sql.executeBatch()).map(count -> Math.max(0, count)).sum();
        } catch (SQLException down) {
            LOG.warn("vectors of {} memories are not stored: {}", memories.size(), down.getSQLState());
            return 0;
        }
    }
}
