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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Who runs a job: one node at a time, for as long as it says so. The batch runtime cannot tell a run that goes on elsewhere
 * from one whose server died; a lease that ran out can. Runs by the database's clock.
 */
@ApplicationScoped
public class JobLeases {

    /** Renewed three times in it. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    private static final String TAKE = """
            insert into job_leases as l (job, node, lease_until) values (?, ?, now() + make_interval(secs => ?))
            on conflict (job) do update
               set node = excluded.node, fence = l.fence + 1, held = true, lease_until = excluded.lease_until, updated_at = now()
             where not l.held or l.lease_until < now()
            returning fence
            """;

    private static final String RENEW = """
            update job_leases set lease_until = now() + make_interval(secs => ?), updated_at = now()
             where job = ? and fence = ? and held
            """;

    private static final String RELEASE = "update job_leases set held = false, updated_at = now() where job = ? and fence = ?";

    private static final String LOST = "select job from job_leases where held and lease_until < now()";

    private static final String RECOVER = """
            update job_leases set lease_until = now() - interval '1 second', updated_at = now()
             where held and lease_until >= now() and split_part(node, '/', 1) = ? and node <> ?
            """;

    private static final String HOLDER = "select node from job_leases where job = ? and held and lease_until >= now()";

    private static final String BUSY = """
            select job from job_leases
             where starts_with(job, ?)
               and case when held then lease_until >= now() else updated_at > now() - make_interval(secs => ?) end
            """;

    private static final String RUNS = "update job_leases set execution_id = ? where job = ? and fence = ?";

    private static final String LAST_RUN = "select execution_id from job_leases where job = ? and execution_id is not null";

    private final Node node;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    public JobLeases(Node node) {
        this.node = node;
    }

    /** For the CDI client proxy only. */
    protected JobLeases() {
        this(null);
    }

    /** @return the fence of this taking; empty while somebody else has the job */
    public OptionalLong take(String job) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(TAKE)) {
            sql.setString(1, job);
            sql.setString(2, node.name());
            sql.setDouble(3, LEASE.toSeconds());
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /** False when it was taken by somebody since, or given back. */
    public boolean renew(String job, long fence) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(RENEW)) {
            sql.setDouble(1, LEASE.toSeconds());
            sql.setString(2, job);
            sql.setLong(3, fence);
            return sql.executeUpdate() == 1;
        }
    }

    /** Gives it back; nothing happens when somebody has taken it since. */
    public void release(String job, long fence) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(RELEASE)) {
            sql.setString(1, job);
            sql.setLong(2, fence);
            sql.executeUpdate();
        }
    }

    /** Jobs whose runner has not been heard of for too long. */
    public List<String> lost() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(LOST);
                ResultSet rows = sql.executeQuery()) {
            List<String> jobs = new ArrayList<>();
            while (rows.next()) {
                jobs.add(rows.getString(1));
            }
            return jobs;
        }
    }

    /** What a former life of this server had is lost at once, and need not be waited for. */
    public void recover() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(RECOVER)) {
            sql.setString(1, node.server());
            sql.setString(2, node.name());
            sql.executeUpdate();
        }
    }

    /** The server that runs a job now; null when none does. */
    public String holder(String job) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(HOLDER)) {
            sql.setString(1, job);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? row.getString(1).split("/")[0] : null;
            }
        }
    }

    /**
     * Jobs that somebody has now, or had a moment ago.
     *
     * @param prefix which names they begin with
     */
    public Set<String> busy(String prefix, Duration moment) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(BUSY)) {
            sql.setString(1, prefix);
            sql.setDouble(2, moment.toSeconds());
            try (ResultSet rows = sql.executeQuery()) {
                Set<String> busy = new HashSet<>();
                while (rows.next()) {
                    busy.add(rows.getString(1));
                }
                return busy;
            }
        }
    }

    /** Notes which run of the batch runtime the job is in, for whoever goes on with it. */
    public void runs(String job, long fence, long execution) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(RUNS)) {
            sql.setLong(1, execution);
            sql.setString(2, job);
            sql.setLong(3, fence);
            sql.executeUpdate();
        }
    }

    /** The run that was noted last; empty before the first. */
    public OptionalLong lastRun(String job) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(LAST_RUN)) {
            sql.setString(1, job);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
