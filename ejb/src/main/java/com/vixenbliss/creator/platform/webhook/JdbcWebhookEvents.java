package com.vixenbliss.creator.platform.webhook;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** {@code webhook_events}. Times are the database's, which all nodes share. */
@ApplicationScoped
public class JdbcWebhookEvents implements WebhookEvents {

    private static final String ADD = """
            insert into webhook_events (id, provider, external_event_id, signature_ok, payload)
            values (?, ?, ?, true, ?)
            on conflict (provider, external_event_id) do nothing""";

    private static final String CLAIM = """
            update webhook_events
               set status = 'processing', attempts = case status when 'dead' then 1 else attempts + 1 end,
                   due_at = now() + make_interval(secs => ?), updated_at = now()
             where id = ? and (status = 'dead' or status in ('pending', 'processing') and due_at <= now())
         returning id, provider, external_event_id, payload, attempts""";

    private static final String DONE = """
            update webhook_events
               set status = 'done', payload = null, error = null, processed_at = now(), updated_at = now()
             where id = ? and attempts = ? and status = 'processing'""";

    private static final String GIVE_BACK = """
            update webhook_events
               set status = ?, due_at = now() + make_interval(secs => ?), error = ?, updated_at = now()
             where id = ? and attempts = ? and status = 'processing'""";

    /** A wake-up reaches a fresh row in milliseconds: that is left alone. */
    private static final String DUE = """
            select id from webhook_events
             where status in ('pending', 'processing') and due_at < now() - interval '2 seconds'
             order by due_at limit ?""";

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Override
    public boolean add(UUID id, String provider, String eventId, String payload) {
        return with(ADD, sql -> {
            sql.setObject(1, id, Types.OTHER);
            sql.setString(2, provider);
            sql.setString(3, eventId);
            sql.setString(4, payload);
            return sql.executeUpdate() == 1;
        });
    }

    @Override
    public Optional<Claimed> claim(UUID id, Duration lease) {
        return with(CLAIM, sql -> {
            sql.setDouble(1, lease.toSeconds());
            sql.setObject(2, id, Types.OTHER);
            try (ResultSet row = sql.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claimed(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                                row.getString(4), row.getInt(5)))
                        : Optional.empty();
            }
        });
    }

    @Override
    public void done(Claimed event) {
        with(DONE, sql -> {
            sql.setObject(1, event.id(), Types.OTHER);
            sql.setInt(2, event.attempts());
            return sql.executeUpdate();
        });
    }

    @Override
    public void retry(Claimed event, Duration delay, String reason) {
        giveBack(event, "pending", delay, reason);
    }

    @Override
    public boolean giveUp(Claimed event, String reason) {
        return giveBack(event, "dead", Duration.ZERO, reason);
    }

    private boolean giveBack(Claimed event, String status, Duration delay, String reason) {
        return with(GIVE_BACK, sql -> {
            sql.setString(1, status);
            sql.setDouble(2, delay.toMillis() / 1000.0);
            sql.setString(3, reason);
            sql.setObject(4, event.id(), Types.OTHER);
            sql.setInt(5, event.attempts());
            return sql.executeUpdate() == 1;
        });
    }

    @Override
    public List<UUID> due(int limit) {
        return with(DUE, sql -> {
            sql.setInt(1, limit);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    private <T> T with(String statement, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(statement)) {
            return work.on(sql);
        } catch (SQLException failed) {
            throw new InboxUnavailable(failed);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement sql) throws SQLException;
    }
}
