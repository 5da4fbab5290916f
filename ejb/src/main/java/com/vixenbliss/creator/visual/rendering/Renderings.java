package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.node.Node;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Renderings as the engine sees them. Plain JDBC in short statements of its own: no connection is held while the provider or
 * the storage is asked. All of it throws {@link RenderingsUnavailable} while the database is away.
 */
@ApplicationScoped
class Renderings {

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Node node;
    private final Duration lease;

    /** @param lease longer than any step: the slowest fetches a picture, converts it and stores it twice */
    @Inject
    Renderings(Node node, @ConfigProperty(name = "RENDERING_LEASE", defaultValue = "PT3M") Duration lease) {
        this.node = node;
        this.lease = lease;
    }

    /** For the CDI client proxy only. */
    protected Renderings() {
        this(null, null);
    }

    /** Takes as many of the line as a provider has places free. @param places of all nodes together */
    List<Rendering> admit(String provider, int places) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                RenderingRows.lock(connection, RenderingSql.LOCK_PLACES);
                List<Rendering> admitted = RenderingRows.rows(connection, RenderingSql.ADMIT, provider, provider, places, node.name(), seconds(lease));
                connection.commit();
                return admitted;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** Empty when it is told, waits in line, is in other hands or not due. @param woken whether its time does not matter */
    Optional<Rendering> take(UUID id, boolean woken) {
        return with(connection -> first(RenderingRows.rows(connection, RenderingSql.TAKE, node.name(), seconds(lease), id, woken)));
    }

    /** @return false when the row is not in these hands any more */
    boolean submitted(Rendering rendering, String predictionId, Duration most, Duration pause) {
        return layDown(rendering, RenderingSql.SUBMITTED, pause, predictionId, seconds(most));
    }

    Optional<Rendering> storing(Rendering rendering, long latencyMillis) {
        return goOn(rendering, RenderingSql.STORING, latencyMillis);
    }

    /** The picture is kept; cancelled all the same when somebody asked for that meanwhile. */
    Optional<Rendering> drawn(Rendering rendering, BigDecimal costUsd) {
        return goOn(rendering, RenderingSql.DRAWN, costUsd);
    }

    Optional<Rendering> ended(Rendering rendering, State end, String reason) {
        return goOn(rendering, RenderingSql.ENDED, word(end), reason);
    }

    /** The provider is at it. */
    boolean stillDrawing(Rendering rendering, Duration pause) {
        return layDown(rendering, RenderingSql.STILL_DRAWING, pause);
    }

    /** A step went wrong and is tried again. */
    boolean faltered(Rendering rendering, Duration pause, String reason) {
        return layDown(rendering, RenderingSql.FALTERED, pause, reason);
    }

    /** Whom a step needs does not answer; the step is tried again, and nothing counts. */
    boolean away(Rendering rendering, Duration pause, String reason) {
        return layDown(rendering, RenderingSql.AWAY, pause, reason);
    }

    /** This attempt is lost: another one. */
    boolean again(Rendering rendering, Duration pause, String reason) {
        return layDown(rendering, RenderingSql.AGAIN, pause, reason);
    }

    /** The provider would not have it now: no attempt was made. */
    boolean turnedAway(Rendering rendering, Duration pause, String reason) {
        return layDown(rendering, RenderingSql.TURNED_AWAY, pause, reason);
    }

    boolean delivered(Rendering rendering) {
        return layDown(rendering, RenderingSql.DELIVERED, Duration.ZERO);
    }

    List<UUID> due(int limit) {
        return with(connection -> RenderingRows.ids(connection, RenderingSql.DUE, limit));
    }

    boolean anyQueued() {
        return with(connection -> {
            try (PreparedStatement sql = connection.prepareStatement(RenderingSql.ANY_QUEUED); ResultSet row = sql.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    Optional<UUID> byPrediction(String provider, String predictionId) {
        return with(connection -> first(RenderingRows.ids(connection, RenderingSql.BY_PREDICTION, predictionId, provider)));
    }

    /** What a former life of this server had in hand is free at once. @return how many */
    int recover() {
        return with(connection -> RenderingRows.update(connection, RenderingSql.RECOVER, node.server(), node.name()));
    }

    /** These could not be written about; whoever comes next may have them. */
    void release(Collection<UUID> ids) {
        with(connection -> RenderingRows.update(
                connection, RenderingSql.RELEASE, node.name(), connection.createArrayOf("uuid", ids.toArray())));
    }

    boolean exists(UUID id) {
        return with(connection -> !RenderingRows.ids(connection, RenderingSql.EXISTS, id).isEmpty());
    }

    /** Which of these have not ended, or nobody has heard of it. */
    Set<UUID> underWay(Collection<UUID> ids) {
        return with(connection -> Set.copyOf(RenderingRows.ids(
                connection, RenderingSql.UNDER_WAY, connection.createArrayOf("uuid", ids.toArray()))));
    }

    /** What ended and was told long ago goes. */
    int forget(Duration kept) {
        return with(connection -> RenderingRows.update(connection, RenderingSql.FORGET, seconds(kept)));
    }

    /** What a row left behind that went while it was under way. */
    record Abandoned(UUID renderingId, String provider, String predictionId, UUID imageId) {}

    List<Abandoned> abandoned() {
        return with(connection -> {
            List<Abandoned> found = new ArrayList<>();
            try (PreparedStatement sql = connection.prepareStatement(RenderingSql.ABANDONED); ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(new Abandoned(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, UUID.class)));
                }
            }
            return found;
        });
    }

    void seenTo(Abandoned abandoned) {
        with(connection -> RenderingRows.update(connection, RenderingSql.SEEN_TO, abandoned.renderingId()));
    }

    private Optional<Rendering> goOn(Rendering rendering, String change, Object... values) {
        return with(connection -> first(RenderingRows.rows(connection, RenderingSql.GO_ON.formatted(change), inHand(rendering, lease, values))));
    }

    private boolean layDown(Rendering rendering, String change, Duration pause, Object... values) {
        return with(connection -> RenderingRows.update(connection, RenderingSql.LAY_DOWN.formatted(change), inHand(rendering, pause, values))) == 1;
    }

    private Object[] inHand(Rendering rendering, Duration due, Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(seconds(due), rendering.id(), rendering.fence(), node.name()));
        return all.toArray();
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new RenderingsUnavailable(failed);
        }
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** What is done with a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
