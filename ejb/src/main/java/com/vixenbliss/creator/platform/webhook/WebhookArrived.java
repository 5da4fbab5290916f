package com.vixenbliss.creator.platform.webhook;

/**
 * A CDI event, fired outside any transaction: a webhook whose signature was good. It comes at least once, may come late
 * and out of order; an observer that throws hears it again.
 *
 * @param provider {@code replicate}
 * @param eventId the sender's own id of the event, the same over all of its deliveries
 * @param payload the body as it was sent
 */
public record WebhookArrived(String provider, String eventId, String payload) {

    /** Payloads stay out of logs: they may quote prompts. */
    @Override
    public String toString() {
        return "WebhookArrived[" + provider + " " + eventId + "]";
    }
}
