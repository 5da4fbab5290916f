package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeEvents;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import com.vixenbliss.creator.monetisation.credits.Prices;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of pictures to be drawn. Plain JDBC, because triggers are heard on threads that have no transaction. */
@ApplicationScoped
public class SceneQueue {

    private static final Logger LOG = LoggerFactory.getLogger(SceneQueue.class);
    private static final int RACES = 8;

    /** Either unique key may refuse: the trigger's, then it is done; the place's, then somebody took it: once more. */
    private static final String ADD = """
            insert into scene_images (id, episode_id, user_id, character_id, trigger_type, trigger_key, price_sparks, status,
                                      failure_code, failure, sequence_index)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(sequence_index), 0) + 1
              from scene_images where episode_id = ?
            having count(*) filter (where trigger_key = ?) = 0
            on conflict do nothing
            returning sequence_index
            """;

    private static final String EXISTS = "select 1 from scene_images where episode_id = ? and trigger_key = ?";

    /** Stages of the last day that were entered without a picture: the server died between the two. */
    private static final String MISSED = """
            select t.episode_id, t.user_id, t.character_id, e.detail
              from relationship_events e join turns t on t.id = e.turn_id
             where e.kind = 'stage' and e.created_at > now() - interval '1 day' and e.created_at < now() - interval '10 seconds'
               and not exists (select 1 from scene_images s
                                where s.episode_id = t.episode_id and s.trigger_key = 'stage_change:' || e.detail)
             limit 100
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Wakeups wakeups;
    private final EpisodeEvents watchers;
    private final Prices prices;
    private final Easel easel;

    @Inject
    public SceneQueue(Wakeups wakeups, EpisodeEvents watchers, Prices prices, Easel easel) {
        this.wakeups = wakeups;
        this.watchers = watchers;
        this.prices = prices;
        this.easel = easel;
    }

    protected SceneQueue() {
        this(null, null, null, null);
    }

    /**
     * Queues a picture unless the episode has one for this trigger. A database that is away is made good later. Where nothing
     * can be drawn the moment is noted and nothing waits.
     */
    public void add(Moment moment, SceneTrigger trigger) {
        UUID id = TimeOrderedId.next();
        try {
            Optional<Integer> place = insert(id, moment, trigger);
            if (place.isPresent() && easel.stands()) {
                wakeups.send(MessageQueue.SCENE, id);
                watchers.publish(moment.episodeId(), "scene", SceneTold.queued(id, trigger.type(), place.get()));
            }
        } catch (SQLException down) {
            LOG.warn("scene {} of episode {} is not queued yet: {}", trigger.key(), moment.episodeId(), down.getSQLState());
        }
    }

    private Optional<Integer> insert(UUID id, Moment moment, SceneTrigger trigger) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (int race = 0; race < RACES; race++) {
                Optional<Integer> place = tryInsert(connection, id, moment, trigger);
                if (place.isPresent() || exists(connection, moment, trigger)) {
                    return place;
                }
            }
            throw new SQLException("no free place in " + RACES + " tries", "40001");
        }
    }

    private Optional<Integer> tryInsert(Connection connection, UUID id, Moment moment, SceneTrigger trigger) throws SQLException {
        boolean drawn = easel.stands();
        Object[] values = {
            id, moment.episodeId(), moment.userId(), moment.characterId(), trigger.type(), trigger.key(),
            drawn ? prices.sceneAutomatic().amount() : 0L, drawn ? "queued" : "failed", drawn ? null : "no-image-provider",
            drawn ? null : Easel.NOBODY, moment.episodeId(), trigger.key()};
        try (PreparedStatement sql = connection.prepareStatement(ADD)) {
            for (int at = 0; at < values.length; at++) {
                sql.setObject(at + 1, values[at]);
            }
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }

    private static boolean exists(Connection connection, Moment moment, SceneTrigger trigger) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(EXISTS)) {
            sql.setObject(1, moment.episodeId(), Types.OTHER);
            sql.setString(2, trigger.key());
            try (ResultSet row = sql.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Stages that were entered and never pictured. */
    List<Missed> missed() throws SQLException {
        List<Missed> missed = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(MISSED);
                ResultSet rows = sql.executeQuery()) {
            while (rows.next()) {
                Moment moment = new Moment(
                        rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class));
                missed.add(new Missed(moment, SceneTrigger.ofStage(Stage.of(rows.getString(4)))));
            }
        }
        return missed;
    }

    /** A trigger that nobody heard. */
    record Missed(Moment moment, SceneTrigger trigger) {}
}
