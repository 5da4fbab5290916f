package com.vixenbliss.creator.platform.webhook;

import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a webhook before it is answered, and hands it on as {@link WebhookArrived}: five times if its observers fail, then
 * it lies with the dead letters, from where it can be redelivered.
 */
@ApplicationScoped
public class WebhookInbox {

    static final int ATTEMPTS = 5;
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(WebhookInbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int GROWTH = 4;

    private final WebhookEvents events;
    private final Wakeups wakeups;
    private final Consumer<WebhookArrived> observers;

    @Inject
    public WebhookInbox(WebhookEvents events, Wakeups wakeups, Event<WebhookArrived> arrived) {
        this(events, wakeups, (Consumer<WebhookArrived>) arrived::fire);
    }

    WebhookInbox(WebhookEvents events, Wakeups wakeups, Consumer<WebhookArrived> observers) {
        this.events = events;
        this.wakeups = wakeups;
        this.observers = observers;
    }

    protected WebhookInbox() {                   // for the CDI client proxy only
        this(null, null, (Consumer<WebhookArrived>) null);
    }

    /**
     * Keeps an event whose signature is good.
     *
     * @return false when it had come before, and nothing more happens
     * @throws InboxUnavailable when it was not kept
     */
    public boolean receive(String provider, String eventId, byte[] body) {
        UUID id = TimeOrderedId.next();
        boolean fresh = events.add(id, provider, eventId, new String(body, StandardCharsets.UTF_8));
        Meters.count("webhooks.received", "provider", provider, "outcome", fresh ? "kept" : "repeated");
        if (fresh) {
            wakeups.send(MessageQueue.WEBHOOK, id);
        }
        return fresh;
    }

    /** Hands an event on, if it is to be had; one that was given up gets another chance. */
    public void process(UUID id) {
        events.claim(id, LEASE).ifPresent(this::handOn);
    }

    private void handOn(WebhookEvents.Claimed event) {
        try {
            observers.accept(new WebhookArrived(event.provider(), event.eventId(), event.payload()));
        } catch (RuntimeException failed) {
            LOG.warn("webhook {} of {} was not taken, attempt {}", event.eventId(), event.provider(), event.attempts(), failed);
            tryAgain(event, failed);
            return;
        }
        events.done(event);
        Meters.count("webhooks.processed", "provider", event.provider(), "outcome", "done");
    }

    private void tryAgain(WebhookEvents.Claimed event, RuntimeException failed) {
        String reason = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        if (event.attempts() < ATTEMPTS) {
            events.retry(event, FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, event.attempts() - 1.0)), reason);
        } else if (events.giveUp(event, reason)) {
            Meters.count("webhooks.processed", "provider", event.provider(), "outcome", "dead");
            wakeups.bury(MessageQueue.WEBHOOK, event.id());
        }
    }
}
