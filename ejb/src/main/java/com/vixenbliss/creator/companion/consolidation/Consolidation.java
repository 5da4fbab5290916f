package com.vixenbliss.creator.companion.consolidation;

import com.vixenbliss.creator.companion.evidence.Evidence.Source;
import com.vixenbliss.creator.companion.evidence.EvidenceWriting;
import com.vixenbliss.creator.companion.evidence.Likeness;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Looks through the memories of a pair. Two that say the same are tied together by their evidence, and one memory is
 * derived from both, with all that they cite; when either's evidence goes, they come apart again.
 */
@ApplicationScoped
public class Consolidation {

    private static final int MOST = 2_000;

    private static final String PAIRS = """
            select r.id, r.user_id, r.character_id
              from relationships r
             where r.id > ?
               and exists (select 1 from memory_sources s
                            where s.user_id = r.user_id and s.character_id = r.character_id
                              and s.updated_at > coalesce(r.consolidated_at, '-infinity'))
             order by r.id limit ?
            """;

    private static final String LOCK = "update relationships set consolidated_at = now() where id = ? returning id";

    private static final String MEMORIES = """
            select first.id, m.claim_key, m.type, m.canon, m.summary, first.value_words, m.embedding_model, m.embedding
              from memory_events m
             cross join lateral (select s.id, s.value_words from memory_sources s where s.memory_id = m.id
                                  order by s.said_at, s.id limit 1) first
             where m.user_id = ? and m.character_id = ? and m.is_active and m.valid_to is null and not m.pinned and m.corrected_at is null
             order by m.valid_from limit ?
            """;

    private static final String LINK = """
            insert into memory_source_links (one_id, other_id, similarity) values (?, ?, ?) on conflict do nothing
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** Pairs that have learned something since they were last looked through, in the order of their ids. */
    public List<Pair> pairs(UUID after, int limit) {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(PAIRS)) {
            sql.setObject(1, after, Types.OTHER);
            sql.setInt(2, limit);
            List<Pair> pairs = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new Pair(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)));
                }
            }
            return pairs;
        } catch (SQLException down) {
            throw unavailable(down);
        }
    }

    /** @return how many memories were found to say what another says */
    public int consolidate(Pair pair) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int found = merge(connection, pair);
                connection.commit();
                return found;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException down) {
            throw unavailable(down);
        }
    }

    private static int merge(Connection connection, Pair pair) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(LOCK)) {
            sql.setObject(1, pair.relationshipId(), Types.OTHER);
            if (!sql.executeQuery().next()) {
                return 0;
            }
        }
        List<Likeness> memories = memories(connection, pair);
        Set<String> claims = new HashSet<>();
        int found = 0;
        for (int at = 0; at < memories.size(); at++) {
            for (int other = at + 1; other < memories.size(); other++) {
                double similarity = memories.get(at).to(memories.get(other));
                if (similarity > 0) {
                    link(connection, memories.get(at), memories.get(other), similarity);
                    claims.addAll(List.of(memories.get(at).claimKey(), memories.get(other).claimKey()));
                    found++;
                }
            }
        }
        if (!claims.isEmpty()) {
            Source source = new Source(pair.userId(), pair.characterId(), null, null, null, null);
            new EvidenceWriting(connection).derive(source, claims);
        }
        return found;
    }

    private static List<Likeness> memories(Connection connection, Pair pair) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(MEMORIES)) {
            sql.setObject(1, pair.userId(), Types.OTHER);
            sql.setObject(2, pair.characterId(), Types.OTHER);
            sql.setInt(3, MOST);
            List<Likeness> memories = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    byte[] vector = rows.getBytes(8);
                    memories.add(new Likeness(
                            rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3) + "." + rows.getString(4), rows.getString(5),
                            rows.getString(6), rows.getString(7), vector == null ? null : floats(vector)));
                }
            }
            return memories;
        }
    }

    /** As ADR 0005 stores them: 32 bits each, little endian. */
    private static float[] floats(byte[] stored) {
        float[] vector = new float[stored.length / Float.BYTES];
        ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }

    private static void link(Connection connection, Likeness one, Likeness other, double similarity) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(LINK)) {
            sql.setObject(1, one.evidenceId(), Types.OTHER);
            sql.setObject(2, other.evidenceId(), Types.OTHER);
            sql.setDouble(3, similarity);
            sql.executeUpdate();
        }
    }

    private static Fault unavailable(SQLException cause) {
        Fault fault = new Fault(Kind.UNAVAILABLE, "storage-unavailable", "The memories cannot be read just now.", Duration.ofSeconds(2));
        fault.initCause(cause);
        return fault;
    }
}
