package com.vixenbliss.creator.companion.revision;

import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.SafetyVerdict;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Edits and deletes what was said. Each call is one transaction of its own over plain JDBC, like those who learn, and waits
 * for no model.
 */
@ApplicationScoped
public class RevisionService {

    private final EpisodeService episodes;
    private final SafetyRules rules;
    private final Wakeups wakeups;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    public RevisionService(EpisodeService episodes, SafetyRules rules, Wakeups wakeups) {
        this.episodes = episodes;
        this.rules = rules;
        this.wakeups = wakeups;
    }

    /** For the CDI client proxy only. */
    protected RevisionService() {
        this(null, null, null);
    }

    /**
     * Puts other words into a person's own line. The reply to it stays as it is.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code CONFLICT} for a reply, a line that a rule answered, or while a
     *     turn of the episode is under way; {@code INVALID} for words that a rule would answer
     */
    public MessageView edit(UUID userId, UUID episodeId, UUID messageId, String words) {
        change(userId, episodeId, messageId, true, message -> requireEditable(message, words), (writing, message) -> {
            writing.edit(message, words);
        });
        return MessageView.of(episodes.line(userId, messageId));
    }

    /** Shows another variant of a reply. */
    public MessageView select(UUID userId, UUID episodeId, UUID messageId, UUID variant) {
        change(userId, episodeId, messageId, true, RevisionService::requireReply, (writing, message) -> {
            if (!writing.select(message, variant)) {
                throw RevisionFault.noVariant();
            }
        });
        return MessageView.of(episodes.line(userId, messageId));
    }

    /** Deletes a person's line and the reply to it, or a reply alone. */
    public void delete(UUID userId, UUID episodeId, UUID messageId) {
        boolean line = find(userId, episodeId, messageId).isByPerson();
        change(userId, episodeId, messageId, !line, message -> { }, (writing, message) -> {
            if (line) {
                writing.deleteLine(message);
            } else {
                writing.deleteReply(message);
            }
        });
    }

    private void requireEditable(Revised message, String words) {
        if (!message.isByPerson()) {
            throw RevisionFault.notOwnWords();
        }
        if (message.isRuled()) {
            throw RevisionFault.ruled();
        }
        Locale locale = Locale.forLanguageTag(message.locale());
        if (!(rules.judge(words, locale, locale.getCountry()) instanceof SafetyVerdict.Clear)) {
            throw RevisionFault.unsafe();
        }
    }

    private static void requireReply(Revised message) {
        if (message.isByPerson()) {
            throw RevisionFault.noReply();
        }
    }

    private Revised find(UUID userId, UUID episodeId, UUID messageId) {
        try (Connection connection = database.getConnection()) {
            return new RevisionWriting(connection).find(userId, episodeId, messageId)
                    .orElseThrow(() -> RevisionFault.notFound(messageId));
        } catch (SQLException down) {
            throw RevisionFault.unavailable(down);
        }
    }

    private void change(UUID userId, UUID episodeId, UUID messageId, boolean learnedAnew, Rule rule, Change change) {
        Revised message = find(userId, episodeId, messageId);
        require(message, rule);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                RevisionWriting writing = new RevisionWriting(connection);
                Revised locked = writing.lock(message, learnedAnew).orElseThrow(() -> RevisionFault.notFound(messageId));
                require(locked, rule);
                change.make(writing, locked);
                connection.commit();
            } catch (SQLException | RuntimeException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException down) {
            throw RevisionFault.unavailable(down);
        }
        if (learnedAnew) {
            wakeups.send(MessageQueue.EXCHANGE, message.turnId());
        }
    }

    private static void require(Revised message, Rule rule) {
        if (message.turnId() == null) {
            throw RevisionFault.notInATurn();
        }
        if (message.isBusy()) {
            throw RevisionFault.busy();
        }
        rule.check(message);
    }

    private interface Rule {
        void check(Revised message);
    }

    private interface Change {
        void make(RevisionWriting writing, Revised message) throws SQLException;
    }
}
