package com.vixenbliss.creator.platform.message;

/** The internal queues. Attempts, delays and the dead-letter address are set in {@code wildfly-config}. */
public enum MessageQueue {
    /** A turn has ended: learn from it. Every reply sends one, and a sweeper is seconds away, so it is kept in memory only. */
    EXCHANGE("vb.exchange", false),
    /** A scene is to be drawn. */
    SCENE("vb.scene", true),
    /** A webhook has arrived. A sweeper is seconds away. */
    WEBHOOK("vb.webhook", false),
    /** What failed for good. */
    DEAD_LETTERS("vb.DLQ", true);

    private final String address;
    private final boolean durable;

    MessageQueue(String address, boolean durable) {
        this.address = address;
        this.durable = durable;
    }

    /** Its name at the broker; its JNDI name is {@code java:/jms/queue/} followed by this. */
    public String address() {
        return address;
    }

    /** Whether its messages outlive the broker; where the row's sweeper is quick they need not, and cost no disk. */
    boolean durable() {
        return durable;
    }
}
