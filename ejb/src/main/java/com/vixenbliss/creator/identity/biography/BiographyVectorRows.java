package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors of biographies in the database. Plain JDBC, because entities do not carry them about. */
@ApplicationScoped
public class BiographyVectorRows {

    private static final Logger LOG = LoggerFactory.getLogger(BiographyVectorRows.class);

    private static final String WANTING = """
            select id, studio_id, bio from avatars where bio <> '' and bio_embedding is null order by created_at limit ?
            """;

    /** Nothing when the words are others by now. Parameters: vector, its model, avatar, words. */
    private static final String STORE = """
            update avatars set bio_embedding = ?, bio_embedding_model = ? where id = ? and bio = ? and bio_embedding is null
            """;

    /** Parameters: studio, model. The newest first; a studio with more than that finds the others by words. */
    private static final String OF_STUDIO = """
            select id, bio_embedding from avatars
             where studio_id = ? and bio_embedding_model = ? and status <> 'archived' order by id desc limit 2000
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** A biography without a vector. */
    record Wanting(UUID id, UUID studioId, String words) {}

    /** The oldest first; none while the database is away. */
    List<Wanting> wanting(int limit) {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(WANTING)) {
            sql.setInt(1, limit);
            List<Wanting> wanting = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    wanting.add(new Wanting(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
                }
            }
            return wanting;
        } catch (SQLException down) {
            LOG.warn("biographies wait for their vectors: {}", down.getSQLState());
            return List.of();
        }
    }

    void store(Wanting biography, float[] vector, String model) {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(STORE)) {
            sql.setBytes(1, ByteVector.of(vector).stored());
            sql.setString(2, model);
            sql.setObject(3, biography.id(), Types.OTHER);
            sql.setString(4, biography.words());
            sql.executeUpdate();
        } catch (SQLException down) {
            LOG.warn("the vector of avatar {} is not stored: {}", biography.id(), down.getSQLState());
        }
    }

    /** Vectors of a studio's identities by that model. */
    Map<UUID, ByteVector> ofStudio(UUID studioId, String model) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(OF_STUDIO)) {
            sql.setObject(1, studioId, Types.OTHER);
            sql.setString(2, model);
            Map<UUID, ByteVector> vectors = new LinkedHashMap<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    vectors.put(rows.getObject(1, UUID.class), ByteVector.read(rows.getBytes(2)));
                }
            }
            return vectors;
        }
    }
}
