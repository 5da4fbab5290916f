package com.vixenbliss.creator.platform.webhook;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds events whose time has come again, whose worker died, or whose wake-up was lost; on every node, the claim decides. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSweeper.class);
    private static final int BATCH = 50;

    @Inject
    WebhookEvents events;

    @Inject
    WebhookInbox inbox;

    @Inject
    WebhookSecrets secrets;

    /** So that a secret that is none is refused at the start, not at the first webhook. */
    @PostConstruct
    void readSecrets() {
        if (secrets.replicate().isEmpty()) {
            LOG.info("No REPLICATE_WEBHOOK_SECRET: webhooks are refused, and pictures are looked after by asking");
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void sweep() {
        try {
            events.due(BATCH).forEach(this::pickUp);
        } catch (InboxUnavailable database) {
            LOG.warn("webhooks are not swept this time: {}", database.getCause().getMessage());
        }
    }

    private void pickUp(UUID id) {
        Meters.count("sweeper.pickups", "of", "webhooks");
        inbox.process(id);
    }
}
