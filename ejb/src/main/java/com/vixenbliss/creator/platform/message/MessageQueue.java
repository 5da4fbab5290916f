package com.vixenbliss.creator.platform.message;

/** The internal queues. Attempts, delays and the dead-letter address are set in {@code wildfly-config}. */
public enum MessageQueue {
    /** A turn has ended: learn from it. */
    EXCHANGE("vb.exchange"),
    /** A scene is to be drawn. */
    SCENE("vb.scene"),
    /** What failed for good. */
    DEAD_LETTERS("vb.DLQ");

    private final String address;

    MessageQueue(String address) {
        this.address = address;
    }

    /** Its name at the broker; its JNDI name is {@code java:/jms/queue/} followed by this. */
    public String address() {
        return address;
    }
}
