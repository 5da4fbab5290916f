package com.vixenbliss.creator.platform.migration;

import com.vixenbliss.creator.platform.json.Json;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the scripts below {@code db/migration} that this database has not seen. Start-up beans that use the database say
 * {@code @DependsOn("Migrations")}. A script that fails, or a database that stays away, fails the deployment.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    /** How often a database that does not answer is tried again, up to two seconds apart: a minute in all. */
    private static final int CONNECT_RETRIES = 30;
    private static final int SECONDS_BETWEEN_RETRIES = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** Without statement limits: a script may take as long as it needs. */
    @Resource(lookup = "java:/jdbc/creatorMigration")
    private DataSource database;

    private final SchemaState schema;

    @Inject
    public Migrations(SchemaState schema) {
        this.schema = schema;
    }

    protected Migrations() {
        this(null);
    }

    @PostConstruct
    void migrate() {
        MigrateResult result = flyway().migrate();
        schema.becameCurrent(result.targetSchemaVersion != null ? result.targetSchemaVersion : result.initialSchemaVersion);
        LOG.info("Schema is at {} after {} new scripts", schema.version(), result.migrationsExecuted);
    }

    /**
     * Scripts lie in a library of the EAR, which is the class loader to ask. Domains number theirs by time and land in any
     * order. The server's own tables (jobs, timers) may be there first, hence the baseline.
     */
    private Flyway flyway() {
        return Flyway.configure(Json.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .connectRetries(CONNECT_RETRIES)
                .connectRetriesInterval(SECONDS_BETWEEN_RETRIES)
                .load();
    }
}
