package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.platform.fault.Fault;
import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells metrics and log how the Sparks stand. Every node tells the same numbers; take their maximum, not their sum. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BooksWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BooksWatch.class);
    private static final String RESERVED = "select coalesce(sum(amount), 0) from credit_reservations where status = 'held'";

    private AtomicLong reserved;
    private AtomicLong overdue;
    private AtomicLong differences;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    CreditBooks books;

    /** From the start every gauge is there: an alert on what is missing would be an alert on silence. */
    @PostConstruct
    void begin() {
        reserved = Metrics.gauge("credits.reserved", new AtomicLong());
        overdue = Metrics.gauge("credits.reservations.overdue", new AtomicLong());
        differences = Metrics.gauge("credits.differences", new AtomicLong());
    }

    /** Twice a minute. */
    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
    void count() {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(RESERVED);
                ResultSet row = sql.executeQuery()) {
            row.next();
            reserved.set(row.getLong(1));
        } catch (SQLException down) {
            LOG.debug("Reserved Sparks are not counted this time: {}", down.getSQLState());
        }
    }

    /** Every ten minutes, because a balance that is wrong grows wronger. */
    @Schedule(hour = "*", minute = "4/10", persistent = false)
    void verify() {
        try {
            CreditBooks.Verification found = books.verify();
            differences.set(found.differences().size());
            overdue.set(found.overdue().size());
            if (!found.intact()) {
                LOG.error("The books of Sparks do not add up: {}", found.differences());
            }
            if (!found.overdue().isEmpty()) {
                LOG.warn("Sparks have been reserved for long, and nobody captures or releases them: {}", found.overdue());
            }
        } catch (Fault away) {
            LOG.warn("The books of Sparks could not be verified: {}", away.code());
        }
    }
}
