package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.making.step.BiographyClaims;
import com.vixenbliss.creator.identity.making.step.BiographyDesk;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes good what a crash left: stages that nobody began, biographies that nobody asks for, ends that were not heard. Runs
 * on every node; what two find at once, the rows tell apart.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakingSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(MakingSweeper.class);
    private static final int BATCH = 100;

    @Inject
    OpenMakings open;

    @Inject
    BiographyClaims biographies;

    @Inject
    BiographyDesk desk;

    @Inject
    MakingDriver driver;

    @Inject
    LikenessWatch likenesses;

    private volatile boolean recovered;

    /** Stages whose turn it is, and biographies in nobody's hands. */
    @Schedule(hour = "*", minute = "*", second = "2/3", persistent = false)
    public void sweep() {
        guarded(() -> {
            if (!recovered) {
                biographies.recover();
                recovered = true;
            }
            open.due(BATCH).forEach(driver::drive);
            if (desk.isIdle()) {
                biographies.due(BATCH).forEach(desk::offer);
            }
        });
    }

    /** Who was depicted by an agreement that has ended; and whatever has been under way for long. */
    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    public void watch() {
        guarded(likenesses::sweep);
        guarded(() -> open.unheard(BATCH).forEach(driver::look));
    }

    private static void guarded(Work work) {
        try {
            work.run();
        } catch (SQLException down) {
            LOG.warn("identities are not swept this time: {}", down.getSQLState());
        } catch (RuntimeException trouble) {
            LOG.warn("identities are not swept this time", trouble);
        }
    }

    /** What is swept. */
    private interface Work {
        void run() throws SQLException;
    }
}
