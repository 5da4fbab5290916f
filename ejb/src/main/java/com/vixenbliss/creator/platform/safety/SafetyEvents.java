package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the rules decided, for the yearly report and for review. Holds ids and words of ours, never what was said. */
@ApplicationScoped
public class SafetyEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SafetyEvents.class);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** What a rule is about; the words of the column. */
    public enum Kind {
        CRISIS,
        MINOR,
        ARE_YOU_HUMAN,
        DISALLOWED,
        INJECTION,
        TAKEDOWN
    }

    /**
     * Enters a decision in a statement of its own. A database that is away is logged and does not keep help from being
     * given.
     *
     * @param subject the message, card or prompt that was judged; null when there is none
     * @param verdict a stable word
     * @param action what was done about it
     */
    public void record(Kind kind, UUID userId, UUID subject, String verdict, String action) {
        Meters.count("safety.events", "kind", Meters.word(kind));
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("""
                        insert into safety_events (id, user_id, subject, kind, verdict, action) values (?, ?, ?, ?, ?, ?)
                        """)) {
            sql.setObject(1, TimeOrderedId.next(), Types.OTHER);
            sql.setObject(2, userId, Types.OTHER);
            sql.setObject(3, subject, Types.OTHER);
            sql.setString(4, kind.name().toLowerCase(Locale.ROOT));
            sql.setString(5, verdict);
            sql.setString(6, action);
            sql.executeUpdate();
        } catch (SQLException down) {
            LOG.error("safety event {} about {} could not be entered: {}", kind, subject, down.getSQLState());
        }
    }
}
