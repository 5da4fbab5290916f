package com.vixenbliss.creator.companion.moment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.companion.moment.EpisodeMoment.Said;
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
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads moments: one statement each, on any thread. */
@ApplicationScoped
public class EpisodeMoments {

    private static final Logger LOG = LoggerFactory.getLogger(EpisodeMoments.class);
    private static final TypeReference<List<Said>> LINES = new TypeReference<>() {};
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Parameters: lines wanted, episode, person, studio. A line that a rule answered (a crisis, a minor) is nobody's picture. */
    private static final String READ = """
            select e.user_id, e.character_id, c.studio_id, e.template_id, u.display_name, u.locale, e.title, coalesce(e.scene, ''),
                   (r.dynamic ->> 'tension_level')::integer,
                   (select coalesce(json_agg(json_build_object('role', l.role, 'content', left(l.content, 1000)) order by l.seq), '[]')
                      from (select m.seq, m.role, m.content, m.metadata ->> 'finish' as finish,
                                   lead(m.metadata ->> 'finish') over (order by m.seq) as answer
                              from (select seq, role, content, metadata from messages
                                     where episode_id = e.id and role <> 'system' order by seq desc limit ?) m) l
                     where l.finish is distinct from 'rule' and (l.role <> 'user' or l.answer is distinct from 'rule'))
              from episodes e
              join relationships r on r.id = e.relationship_id
              join users u on u.id = e.user_id
              join characters c on c.id = e.character_id
             where e.id = ? and (e.user_id = ? or c.studio_id = ?)
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** @throws EpisodeNotFound also when it is somebody else's */
    public EpisodeMoment ofPerson(UUID userId, UUID episodeId, int lines) {
        return read(userId, null, episodeId, lines);
    }

    /**
     * For a studio, of whose character somebody's episode may be. The caller writes down that it was looked at.
     *
     * @throws EpisodeNotFound also when the character is another studio's
     */
    public EpisodeMoment ofStudio(UUID studioId, UUID episodeId, int lines) {
        return read(null, studioId, episodeId, lines);
    }

    private EpisodeMoment read(UUID userId, UUID studioId, UUID episodeId, int lines) {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(READ)) {
            sql.setInt(1, lines);
            sql.setObject(2, episodeId, Types.OTHER);
            sql.setObject(3, userId, Types.OTHER);
            sql.setObject(4, studioId, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new EpisodeNotFound(episodeId);
                }
                return moment(episodeId, row);
            }
        } catch (SQLException | JsonProcessingException down) {
            LOG.warn("the moment of episode {} cannot be read: {}", episodeId, down.getMessage());
            throw new Fault(Kind.UNAVAILABLE, "unavailable", "The episode cannot be read just now.", SOON);
        }
    }

    private static EpisodeMoment moment(UUID episodeId, ResultSet row) throws SQLException, JsonProcessingException {
        return new EpisodeMoment(
                episodeId, row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                row.getObject(4, UUID.class), row.getString(5), Locale.forLanguageTag(row.getString(6)),
                Objects.requireNonNullElse(row.getString(7), ""), row.getString(8), row.getInt(9),
                Json.lenient().readValue(row.getString(10), LINES));
    }
}
