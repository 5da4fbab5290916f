package com.vixenbliss.creator.account.rights;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts erasures when they are promised, and finds those whose worker died. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureSweeper.class);

    @Inject
    ErasureWorker worker;

    @Inject
    ErasureLedger ledger;

    @Resource
    ManagedExecutorService threads;

    /** The person does not wait for the sweeper. */
    public void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureBegun begun) {
        try {
            threads.execute(() -> worker.work(begun.erasureId()));
        } catch (RejectedExecutionException busy) {
            LOG.info("Erasure {} waits for the sweeper", begun.erasureId());
        }
    }

    /** One after the other; two nodes that find the same are told apart by the claim. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sweep() {
        try {
            ledger.due().forEach(worker::work);
        } catch (SQLException | IOException down) {
            LOG.warn("Erasures are not swept this time: {}", down.getMessage());
        }
    }
}
