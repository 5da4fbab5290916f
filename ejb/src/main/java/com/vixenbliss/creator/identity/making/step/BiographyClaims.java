package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.platform.node.Node;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Biographies as those who ask for them take them. Plain JDBC in short statements: nothing is held while a model is awaited. */
@ApplicationScoped
public class BiographyClaims {

    /** Parameters: node, lease in seconds, avatar. */
    private static final String CLAIM = """
            update identity_stages
               set claims = claims + 1, fence = fence + 1, node = ?, due_at = now() + make_interval(secs => ?), updated_at = now()
             where avatar_id = ? and stage = 'biography' and state = 'running' and due_at <= now()
            returning fence, claims
            """;

    /** Parameters: pause in seconds, avatar, fence. */
    private static final String GIVE_BACK = """
            update identity_stages set node = null, due_at = now() + make_interval(secs => ?), updated_at = now()
             where avatar_id = ? and stage = 'biography' and fence = ? and state = 'running'
            """;

    /** Fresh ones are called by whoever began them. Parameter: how many. */
    private static final String DUE = """
            select avatar_id from identity_stages
             where stage = 'biography' and state = 'running' and due_at < now() - interval '3 seconds' order by due_at limit ?
            """;

    /** Parameters: server, this life's name. */
    private static final String RECOVER = """
            update identity_stages set due_at = now() - interval '4 seconds', node = null
             where stage = 'biography' and state = 'running' and split_part(node, '/', 1) = ? and node <> ?
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Node node;
    private final Duration lease;

    /** @param lease longer than a model takes for two answers */
    @Inject
    BiographyClaims(Node node, @ConfigProperty(name = "BIOGRAPHY_LEASE", defaultValue = "PT5M") Duration lease) {
        this.node = node;
        this.lease = lease;
    }

    /** For the CDI client proxy only. */
    protected BiographyClaims() {
        this(null, null);
    }

    /**
     * A biography in hand.
     *
     * @param fence the number of this taking; writes with an older one are refused
     * @param claims with this one
     */
    record Claim(UUID avatarId, int fence, int claims) {}

    /** Empty when it is written, cancelled, not due or in other hands. */
    Optional<Claim> claim(UUID avatarId) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(CLAIM)) {
            sql.setString(1, node.name());
            sql.setDouble(2, lease.toMillis() / 1000.0);
            sql.setObject(3, avatarId, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(new Claim(avatarId, row.getInt(1), row.getInt(2))) : Optional.empty();
            }
        }
    }

    void giveBack(Claim claim, Duration pause) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(GIVE_BACK)) {
            sql.setDouble(1, pause.toMillis() / 1000.0);
            sql.setObject(2, claim.avatarId(), Types.OTHER);
            sql.setInt(3, claim.fence());
            sql.executeUpdate();
        }
    }

    public List<UUID> due(int limit) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(DUE)) {
            sql.setInt(1, limit);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    /** What a former life of this server had in hand is free at once. */
    public int recover() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(RECOVER)) {
            sql.setString(1, node.server());
            sql.setString(2, node.name());
            return sql.executeUpdate();
        }
    }
}
