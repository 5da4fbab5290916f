package com.vixenbliss.creator.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** PostgreSQL answers a query. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    private static final int TIMEOUT_SECONDS = 2;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            statement.execute("select 1");
            return new HealthCheckResponse("database", Status.UP, Optional.empty());
        } catch (SQLException away) {
            return new HealthCheckResponse("database", Status.DOWN, Optional.of(Map.of("sql_state", state(away))));
        }
    }

    /** The code, never the text, which may name hosts and users. */
    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "no connection" : failure.getSQLState();
    }
}
