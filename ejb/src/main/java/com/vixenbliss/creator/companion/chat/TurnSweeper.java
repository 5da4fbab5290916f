package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.node.Node;
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
import java.util.Collection;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the leases of this node's turns, takes over turns whose worker died, and tells listeners of turns that ended on
 * another node. Runs on every node; {@link TurnLedger#take} lets one of them have a turn.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TurnSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(TurnSweeper.class);

    @Inject
    TurnLedger ledger;

    @Inject
    TurnStreams streams;

    @Inject
    TurnLookup lookup;

    @Inject
    TurnRunner runner;

    @Inject
    Node node;

    /** Every five seconds: a sixth of a lease. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        try {
            Collection<UUID> mine = streams.running();
            if (!mine.isEmpty()) {
                ledger.renew(mine, node);
            }
            ledger.orphans(node).forEach(this::takeOver);
        } catch (SQLException down) {
            LOG.warn("Turns were not swept: {}", down.getMessage());
        }
    }

    private void takeOver(UUID turnId) {
        Meters.count("sweeper.pickups", "of", "turns");
        runner.begin(turnId);
    }

    /** Every second, and only while somebody listens to a turn that is not this node's. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void catchUp() {
        Collection<UUID> followed = streams.followed();
        try {
            if (!followed.isEmpty()) {
                lookup.catchUp(followed);
            }
        } catch (Fault down) {
            LOG.warn("Listeners are not told this time: {}", down.getMessage());
        }
    }
}
