package com.vixenbliss.creator.companion.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.companion.opening.Tact.Verdict;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.safety.Disclosure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Hooks that are due, in PostgreSQL. No connection is held while a model is awaited. */
@ApplicationScoped
public class JdbcCandidates implements Candidates {

    /** Longer than a model takes, retries included. */
    static final Duration LEASE = Duration.ofMinutes(3);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Node node;
    private final Tact tact;
    private final Disclosure disclosure;

    @Inject
    public JdbcCandidates(Node node, Tact tact, Disclosure disclosure) {
        this.node = node;
        this.tact = tact;
        this.disclosure = disclosure;
    }

    protected JdbcCandidates() {
        this(null, null, null);
    }

    @Override
    public List<Candidate> take(int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(OpeningSql.TAKE)) {
            sql.setString(1, node.name());
            sql.setDouble(2, LEASE.toSeconds());
            sql.setInt(3, limit);
            List<Candidate> taken = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    taken.add(read(rows.getString(1)));
                }
            }
            return taken;
        }
    }

    @Override
    public void postpone(Candidate hook, Instant until) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(OpeningSql.POSTPONE)) {
            sql.setObject(1, until.atOffset(ZoneOffset.UTC));
            sql.setObject(2, hook.hookId(), Types.OTHER);
            sql.setInt(3, hook.fence());
            sql.executeUpdate();
        }
    }

    @Override
    public void expire(Candidate hook) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(OpeningSql.EXPIRE)) {
            sql.setObject(1, hook.hookId(), Types.OTHER);
            sql.setInt(2, hook.fence());
            sql.executeUpdate();
        }
    }

    @Override
    public Optional<OpeningLine> say(Candidate hook, Words words, String title) throws SQLException {
        Attempt attempt = attempt(hook, words, title);
        switch (attempt.verdict()) {
            case Verdict.Speak said -> { }
            case Verdict.Wait later -> postpone(hook, later.until());
            case Verdict.Expire late -> expire(hook);
        }
        return attempt.line();
    }

    private Attempt attempt(Candidate hook, Words words, String title) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Attempt attempt = attempt(new OpeningWriting(connection, hook, disclosure.notice(hook.language())), words, title);
                connection.commit();
                return attempt;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** What is no longer ours cannot be expired by us either: the fence sees to that. */
    private Attempt attempt(OpeningWriting writing, Words words, String title) throws SQLException {
        Verdict verdict = writing.hold().map(tact::on).orElseGet(Verdict.Expire::new);
        boolean speaks = verdict instanceof Verdict.Speak;
        return new Attempt(verdict, speaks ? Optional.of(writing.say(words, title)) : Optional.empty());
    }

    @Override
    public int recover() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(OpeningSql.RECOVER)) {
            sql.setDouble(1, LEASE.toSeconds());
            sql.setString(2, node.server());
            sql.setString(3, node.name());
            return sql.executeUpdate();
        }
    }

    static Candidate read(String json) throws SQLException {
        try {
            return Json.lenient().readValue(json, Candidate.class);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("A due hook cannot be read", unreadable);
        }
    }

    private record Attempt(Verdict verdict, Optional<OpeningLine> line) {}
}
