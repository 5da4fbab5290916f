package com.vixenbliss.creator.platform.schedule;

import com.vixenbliss.creator.platform.node.Node;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** When jobs are due. Runs by the database's clock, which all nodes share. */
@ApplicationScoped
public class JobSchedules {

    private static final String TAKE = """
            insert into job_schedules as s (job, due_at, node) values (?, now() + make_interval(secs => ?), ?)
            on conflict (job) do update set due_at = excluded.due_at, node = excluded.node, updated_at = now() where s.due_at <= now()
            """;

    private static final String DUE = "select due_at from job_schedules where job = ?";

    private final Node node;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    public JobSchedules(Node node) {
        this.node = node;
    }

    /** For the CDI client proxy only. */
    protected JobSchedules() {
        this(null);
    }

    /** True for the one node that is to start the job now; it is due again after this time, whatever becomes of it. */
    public boolean take(String job, Duration every) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(TAKE)) {
            sql.setString(1, job);
            sql.setDouble(2, every.toMillis() / 1000.0);
            sql.setString(3, node.name());
            return sql.executeUpdate() == 1;
        }
    }

    /** When a job is due next; null before it was for the first time. */
    public Instant due(String job) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(DUE)) {
            sql.setString(1, job);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        }
    }
}
