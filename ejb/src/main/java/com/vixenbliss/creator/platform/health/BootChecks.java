package com.vixenbliss.creator.platform.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings that would lose data or let strangers in: said at boot, not found out later. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class BootChecks {

    private static final Logger LOG = LoggerFactory.getLogger(BootChecks.class);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    private DataSource database;

    private final Optional<String> jwksUrl;
    private final Optional<String> audience;

    @Inject
    public BootChecks(
            @ConfigProperty(name = "JWT_JWKS_URL") Optional<String> jwksUrl,
            @ConfigProperty(name = "JWT_AUDIENCE") Optional<String> audience) {
        this.jwksUrl = jwksUrl;
        this.audience = audience;
    }

    protected BootChecks() {
        this(Optional.empty(), Optional.empty());
    }

    @PostConstruct
    void check() {
        requireAudience();
        warnOfVolatileCommits();
    }

    /** Without an audience, a token that an outside issuer made for any other service would be good for ours. */
    private void requireAudience() {
        if (jwksUrl.isPresent() && audience.isEmpty()) {
            throw new IllegalStateException("JWT_JWKS_URL names an outside issuer: set JWT_AUDIENCE too");
        }
    }

    private void warnOfVolatileCommits() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if ("off".equals(databaseSetting(setting))) {
                LOG.warn("PostgreSQL runs with {} = off: what was acknowledged can be lost in a crash", setting);
            }
        }
    }

    private String databaseSetting(String name) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show " + name)) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Cannot read the database's setting " + name, unreadable);
        }
    }
}
