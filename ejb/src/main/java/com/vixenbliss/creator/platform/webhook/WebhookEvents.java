package com.vixenbliss.creator.platform.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the inbox. All throw {@link InboxUnavailable} when the database does not answer. */
interface WebhookEvents {

    /**
     * An event in the hands of one worker.
     *
     * @param attempts this one included; also the fence: whoever was overtaken changes nothing any more
     */
    record Claimed(UUID id, String provider, String eventId, String payload, int attempts) {}

    /** False when an event of this id is there already. */
    boolean add(UUID id, String provider, String eventId, String payload);

    /** The event, if it is due or had been given up: then its attempts begin anew. */
    Optional<Claimed> claim(UUID id, Duration lease);

    /** It was handed on; what it said is forgotten. */
    void done(Claimed event);

    void retry(Claimed event, Duration delay, String reason);

    /** False when somebody else has it meanwhile. */
    boolean giveUp(Claimed event, String reason);

    /** Whose time has come and who were not woken; none that were given up. */
    List<UUID> due(int limit);
}
