package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.TraceParents;
import com.vixenbliss.creator.platform.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what no message woke: exchanges whose time has come again, whose worker died, or whose wake-up was lost. Runs on
 * every node; two that find the same row are told apart by the claim.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExchangeSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeSweeper.class);
    private static final int BATCH = 200;

    @Inject
    Exchanges exchanges;

    @Inject
    ExchangeDesk desk;

    @Inject
    TraceParents parents;

    private boolean recovered;

    /** Wakes what is due, unless the desk has enough to do. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void sweep() {
        try {
            recoverOnce();
            pickUp();
            if (desk.isIdle()) {
                exchanges.due(BATCH).forEach(this::offer);
            }
        } catch (ExchangesUnavailable database) {
            LOG.warn("exchanges are not swept this time: {}", database.getMessage());
        }
    }

    private void offer(UUID turnId) {
        Meters.count("sweeper.pickups", "of", "exchanges");
        Span span = Traces.begin(parents.of(turnId), "pick up exchange", SpanKind.INTERNAL, "turn_id", turnId.toString());
        try (Step step = Step.into(span)) {
            desk.offer(turnId);
        } finally {
            span.end();
        }
    }

    private void recoverOnce() {
        if (!recovered) {
            int found = exchanges.recover();
            recovered = true;
            if (found > 0) {
                LOG.info("{} exchanges of this server's former life are taken up again", found);
            }
        }
    }

    private void pickUp() {
        Set<UUID> dropped = desk.dropped();
        if (!dropped.isEmpty()) {
            exchanges.release(dropped);
            desk.pickedUp(dropped);
        }
    }
}
