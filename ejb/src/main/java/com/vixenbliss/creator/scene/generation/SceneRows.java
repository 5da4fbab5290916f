package com.vixenbliss.creator.scene.generation;

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

/** Scenes as their workers take them. Plain JDBC in short statements: nothing is held while a model is awaited. */
@ApplicationScoped
class SceneRows {

    /** Parameters: node, lease in seconds, scene. */
    private static final String CLAIM = """
            update scene_images s
               set attempts = s.attempts + 1, fence = s.fence + 1, node = ?, due_at = now() + make_interval(secs => ?), updated_at = now()
              from characters c
             where s.id = ? and s.status = 'queued' and s.deleted_at is null and s.due_at <= now() and c.id = s.character_id
            returning s.id, s.episode_id, s.user_id, s.character_id, c.studio_id, s.note, s.price_sparks, s.charge, s.fence, s.attempts
            """;

    /** Parameters: pause in seconds, scene, fence. */
    private static final String GIVE_BACK = """
            update scene_images set node = null, due_at = now() + make_interval(secs => ?), updated_at = now()
             where id = ? and fence = ? and status = 'queued'
            """;

    /** Wake-ups reach fresh rows in milliseconds: those are left alone. Parameter: how many. */
    private static final String DUE = """
            select id from scene_images
             where status = 'queued' and deleted_at is null and due_at < now() - interval '3 seconds' order by due_at limit ?
            """;

    /** Parameters: server, this life's name. */
    private static final String RECOVER = """
            update scene_images set due_at = now() - interval '4 seconds', node = null
             where status = 'queued' and split_part(node, '/', 1) = ? and node <> ?
            """;

    /** Scenes that should have heard of their renderings by now. Parameter: how many. */
    private static final String UNHEARD = """
            select id, rendering_id from scene_images
             where status = 'generating' and updated_at < now() - interval '1 minute' order by updated_at limit ?
            """;

    /** Sparks that nothing holds any more. */
    private static final String DEAD = """
            select id from scene_images where charge = 'reserved' and (status = 'failed' or deleted_at is not null) limit ?
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Node node;
    private final Duration lease;

    /** @param lease longer than a model takes for two answers */
    @Inject
    SceneRows(Node node, @ConfigProperty(name = "SCENE_LEASE", defaultValue = "PT3M") Duration lease) {
        this.node = node;
        this.lease = lease;
    }

    /** For the CDI client proxy only. */
    protected SceneRows() {
        this(null, null);
    }

    /** Empty when it is composed, deleted, not due or in other hands. */
    Optional<SceneInHand> claim(UUID id) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(CLAIM)) {
            sql.setString(1, node.name());
            sql.setDouble(2, lease.toSeconds());
            sql.setObject(3, id, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(inHand(row)) : Optional.empty();
            }
        }
    }

    void giveBack(SceneInHand scene, Duration pause) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(GIVE_BACK)) {
            sql.setDouble(1, pause.toMillis() / 1000.0);
            sql.setObject(2, scene.id(), Types.OTHER);
            sql.setInt(3, scene.fence());
            sql.executeUpdate();
        }
    }

    List<UUID> due(int limit) throws SQLException {
        return ids(DUE, limit).stream().map(Pair::scene).toList();
    }

    /** What a former life of this server had in hand is free at once. */
    int recover() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(RECOVER)) {
            sql.setString(1, node.server());
            sql.setString(2, node.name());
            return sql.executeUpdate();
        }
    }

    /** A scene and its rendering. */
    record Pair(UUID scene, UUID rendering) {}

    List<Pair> unheard(int limit) throws SQLException {
        return ids(UNHEARD, limit);
    }

    List<UUID> dead(int limit) throws SQLException {
        return ids(DEAD, limit).stream().map(Pair::scene).toList();
    }

    private List<Pair> ids(String statement, int limit) throws SQLException {
        List<Pair> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setInt(1, limit);
            try (ResultSet rows = sql.executeQuery()) {
                boolean both = rows.getMetaData().getColumnCount() == 2;
                while (rows.next()) {
                    found.add(new Pair(rows.getObject(1, UUID.class), both ? rows.getObject(2, UUID.class) : null));
                }
            }
        }
        return found;
    }

    private static SceneInHand inHand(ResultSet row) throws SQLException {
        return new SceneInHand(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                row.getObject(4, UUID.class), row.getObject(5, UUID.class), row.getString(6), row.getLong(7), row.getString(8),
                row.getInt(9), row.getInt(10));
    }
}
