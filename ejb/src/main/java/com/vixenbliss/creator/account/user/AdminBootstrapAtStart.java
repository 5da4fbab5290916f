package com.vixenbliss.creator.account.user;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Runs {@link AdminBootstrap} once the schema is there. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class AdminBootstrapAtStart {

    @Inject
    private AdminBootstrap bootstrap;

    @PostConstruct
    void run() {
        bootstrap.run();
    }
}
