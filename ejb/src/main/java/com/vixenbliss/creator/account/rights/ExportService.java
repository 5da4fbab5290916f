package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/**
 * Takes everything of one person into one file: rows as of one moment, one after the other, so that their number costs disk
 * and no memory; then the person's files, when the connection has been given back. A file, because a slow client must not hold
 * one either.
 */
@ApplicationScoped
public class ExportService {

    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 4;
    private static final String ONE_AT_A_TIME = "select pg_try_advisory_xact_lock(hashtextextended('export ' || ?, 0))";
    private static final String SCHEMA =
            "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    private final Inventory inventory;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    public ExportService(Inventory inventory, Clock clock) {
        this.inventory = inventory;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ExportService() {
        this(null, null);
    }

    /** @throws Fault {@code TOO_MANY} while another export of the person, or many of others, are being made */
    public Export take(UUID userId) {
        if (!places.tryAcquire()) {
            throw busy("Many exports are being made just now.");
        }
        try {
            return written(userId);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (SQLException away) {
            throw new IllegalStateException("The export of " + userId + " could not be made", away);
        } finally {
            places.release();
        }
    }

    private Export written(UUID userId) throws IOException, SQLException {
        Path file = Files.createTempFile("export-", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Instant now = clock.instant();
            try (Archive archive = new Archive(out)) {
                String schema = Transaction.on(database, connection -> write(connection, archive, userId));
                for (Belongings files : inventory.belongings()) {
                    files.handOver(userId, archive);
                }
                archive.conclude(userId, now, schema);
            }
            return new Export(file, Files.size(file), now);
        } catch (IOException | SQLException | RuntimeException failed) {
            Export.discard(file);
            throw failed;
        }
    }

    private static void asOfNow(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("set transaction isolation level repeatable read read only");
        }
    }

    /** On all nodes: the lock ends with the transaction, whatever becomes of the node. */
    private static void requireOnlyOne(Connection connection, UUID userId) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(ONE_AT_A_TIME)) {
            sql.setString(1, userId.toString());
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw busy("An export of yours is being made just now.");
                }
            }
        }
    }

    /** @return what the schema is as of */
    private String write(Connection connection, Archive archive, UUID userId) throws IOException, SQLException {
        asOfNow(connection);
        requireOnlyOne(connection, userId);
        for (Holdings domain : inventory.domains()) {
            for (Holding holding : domain.tables()) {
                archive.add(connection, domain.domain(), holding, userId);
            }
        }
        return schema(connection);
    }

    private static String schema(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(SCHEMA)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static Fault busy(String sentence) {
        return new Fault(Kind.TOO_MANY, "export-under-way", sentence + " Try again in a moment.", AGAIN);
    }
}
