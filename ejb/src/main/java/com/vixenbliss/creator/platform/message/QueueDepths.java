package com.vixenbliss.creator.platform.message;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.util.Collections;
import java.util.Enumeration;
import java.util.OptionalInt;

/** How many messages failed for good. Looks into the queue without taking anything from it. */
@ApplicationScoped
public class QueueDepths {

    /** Nobody needs to know it more exactly than "a thousand and more". */
    public static final int MOST = 1_000;

    @Resource(lookup = "java:/jms/wakeups")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/vb.DLQ")
    private Queue deadLetters;

    /** At most {@link #MOST}; empty while the broker does not answer. */
    public OptionalInt deadLetters() {
        try (JMSContext context = connections.createContext();
                QueueBrowser browser = context.createBrowser(deadLetters)) {
            Enumeration<?> letters = browser.getEnumeration();
            return OptionalInt.of((int) Collections.list(letters).stream().limit(MOST).count());
        } catch (JMSRuntimeException | JMSException away) {
            return OptionalInt.empty();
        }
    }
}
