package com.vixenbliss.creator.companion.relationship;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Milestone;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Checks that a relationship is what its events lead to. */
@ApplicationScoped
public class RelationshipReplay {

    private static final TypeReference<List<Milestone>> MILESTONES = new TypeReference<>() {};

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** @param replayed what the events lead to */
    public record Comparison(Bond stored, Bond replayed) {

        /** The two are the same. */
        public boolean agrees() {
            return stored.equals(replayed);
        }
    }

    /** @throws Fault {@code NOT_FOUND} for a relationship that is not there */
    public Comparison compare(UUID relationshipId) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return new Comparison(stored(connection, relationshipId), new BondHistory(connection).replayed(relationshipId));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException | JsonProcessingException down) {
            Fault fault = new Fault(Kind.UNAVAILABLE, "storage-unavailable", "The relationship cannot be read just now.", Duration.ofSeconds(2));
            fault.initCause(down);
            throw fault;
        }
    }

    /** Locked, so that nothing moves between this and the events. */
    private static Bond stored(Connection connection, UUID relationshipId) throws SQLException, JsonProcessingException {
        try (PreparedStatement sql = connection.prepareStatement(
                "select stage, stage_progress, dynamic, milestones from relationships where id = ? for share")) {
            sql.setObject(1, relationshipId, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new Fault(Kind.NOT_FOUND, "relationship-not-found", "There is no relationship " + relationshipId + ".");
                }
                return new Bond(
                        Stage.of(row.getString(1)), row.getInt(2), Json.lenient().readValue(row.getString(3), Dynamic.class),
                        Json.lenient().readValue(row.getString(4), MILESTONES));
            }
        }
    }
}
