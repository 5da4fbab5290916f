package com.vixenbliss.creator.platform.message;

import java.util.UUID;

/**
 * The only message that internal queues carry: "look at this row". The row is the truth; a wake-up that is lost is made
 * good by a sweeper, one that comes twice finds the row already taken.
 *
 * @param v the version of this form, 1
 * @param id the row
 */
public record Wakeup(int v, UUID id) {

    /** The {@code JMSType} of the message. */
    public static final String TYPE = "wakeup";

    public static Wakeup of(UUID id) {
        return new Wakeup(1, id);
    }
}
