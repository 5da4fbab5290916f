package com.vixenbliss.creator.platform.trace;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import io.opentelemetry.context.Context;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which trace a row belongs to, for whoever comes upon it without a message. Only rows of traces that are recorded are
 * noted; while traces are off the table is neither written nor read.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TraceParents {

    private static final Logger LOG = LoggerFactory.getLogger(TraceParents.class);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** Notes the current trace for a row. A database that is away costs the link, nothing else. */
    public void note(UUID rowId) {
        Traces.parent().ifPresent(parent -> change("""
                insert into trace_parents (row_id, traceparent) values (?, ?) on conflict (row_id) do nothing
                """, rowId, parent));
    }

    /** The trace of a row, or none. */
    public Context of(UUID rowId) {
        if (!Traces.on()) {
            return Context.root();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement("select traceparent from trace_parents where row_id = ?")) {
            sql.setObject(1, rowId);
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? Traces.from(row.getString(1)) : Context.root();
            }
        } catch (SQLException down) {
            return Context.root();
        }
    }

    private void change(String statement, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                sql.setObject(at + 1, values[at]);
            }
            sql.executeUpdate();
        } catch (SQLException down) {
            LOG.debug("A trace loses a link: {}", down.getMessage());
        }
    }
}
