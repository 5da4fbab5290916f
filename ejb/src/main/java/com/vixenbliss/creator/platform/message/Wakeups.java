package com.vixenbliss.creator.platform.message;

import java.util.UUID;

/** Tells a worker, on whatever node, that a row waits for it. */
public interface Wakeups {

    /**
     * Sends a wake-up. Call it after the row is committed. A broker that does not answer is logged, not thrown: the
     * sweeper finds the row.
     */
    void send(MessageQueue queue, UUID rowId);

    /**
     * Lays a letter about a row that was given up with the dead ones.
     *
     * @param failedAt where it is sent when somebody has it redelivered; its listener must then take the row up again
     */
    default void bury(MessageQueue failedAt, UUID rowId) {
        send(MessageQueue.DEAD_LETTERS, rowId);
    }
}
