package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.platform.fault.Fault;
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

/** Chains deeds shortly after they are done, and tells the log the head of the chain once an hour. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);

    @Inject
    AuditChain chain;

    /** On every node; one at a time does it. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void seal() {
        try {
            chain.seal();
        } catch (SQLException down) {
            LOG.warn("Deeds wait to be chained: {}", down.getSQLState());
        }
    }

    /** A head that lies elsewhere proves that nothing before it was cut off. */
    @Schedule(hour = "*", minute = "41", persistent = false)
    public void tellHead() {
        try {
            AuditChain.Verification found = chain.verify();
            if (found.intact()) {
                LOG.info("The audit trail is intact: {} deeds, head {}", found.chained(), found.head());
            } else {
                LOG.error("The audit trail was changed: place {} does not fit the chain before it", found.brokenAt());
            }
        } catch (Fault away) {
            LOG.warn("The audit trail could not be verified: {}", away.code());
        }
    }
}
