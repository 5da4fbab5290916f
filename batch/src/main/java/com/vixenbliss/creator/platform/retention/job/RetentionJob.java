package com.vixenbliss.creator.platform.retention.job;

import com.vixenbliss.creator.platform.job.DeclaredJob;
import com.vixenbliss.creator.platform.retention.Retention;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What nobody keeps for ever goes. There from the start, so that a setting that must not be is refused then. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionJob implements DeclaredJob {

    @Inject
    @ConfigProperty(name = "DATA_RETENTION_EVERY", defaultValue = "PT1H")
    Duration every;

    @Inject
    Retention retention;

    @PostConstruct
    void readRules() {
        retention.rules();
    }

    @Override
    public String name() {
        return "data-retention";
    }

    @Override
    public Duration every() {
        return every;
    }
}
