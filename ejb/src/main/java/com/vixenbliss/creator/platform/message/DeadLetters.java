package com.vixenbliss.creator.platform.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of what failed for good: looked through, sent back to where it failed, or thrown away. Taking and sending is
 * one transaction of the broker, so a letter is here or there and never in both places or in none.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final String FAILED_AT = "_AMQ_ORIG_ADDRESS";
    private static final String PREFIX = "jms.queue.";
    private static final int MOST = 200;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Pattern ID = Pattern.compile("ID:[A-Za-z0-9:.-]{1,100}");

    /** Not pooled and without JTA: a session of ours may be transacted. */
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/vb.DLQ")
    private Queue letters;

    @Inject
    Event<DeadLetterHandled> handled;

    /**
     * The first {@value #MOST}, the oldest first.
     *
     * @param caller an administrator
     */
    public List<DeadLetter> list(Caller caller) {
        requireAdmin(caller);
        try (JMSContext context = connections.createContext(); QueueBrowser browser = context.createBrowser(letters)) {
            Enumeration<?> found = browser.getEnumeration();
            return Collections.list(found).stream().limit(MOST).map(letter -> of((Message) letter)).toList();
        } catch (JMSRuntimeException | JMSException away) {
            throw unavailable(away);
        }
    }

    /**
     * Sends a letter back to the queue where it failed.
     *
     * @throws Fault {@code NOT_FOUND}; {@code CONFLICT} for a letter that only says that a row was given up
     */
    public void redeliver(Caller caller, String id) {
        handle(caller, id, "redelivered", (context, message, letter) -> {
            if (letter.from() == null) {
                throw new Fault(Kind.CONFLICT, "nothing-to-redeliver",
                        "This letter tells of a row that was given up: have the row itself tried again.");
            }
            context.createProducer().send(context.createQueue(letter.from()), message);
        });
    }

    /** @throws Fault {@code NOT_FOUND} */
    public void discard(Caller caller, String id) {
        handle(caller, id, "discarded", (context, message, letter) -> { });
    }

    /** Takes away the letters about a row that is worked on again. Without the broker they stay, which harms nobody. */
    public void forget(UUID rowId) {
        try (JMSContext context = connections.createContext();
                JMSConsumer consumer = context.createConsumer(letters, "JMSCorrelationID = '" + rowId + "'")) {
            while (consumer.receiveNoWait() != null) {
                LOG.debug("the dead letter about {} is gone", rowId);
            }
        } catch (JMSRuntimeException away) {
            LOG.warn("the dead letter about {} stays", rowId, away);
        }
    }

    private void handle(Caller caller, String id, String deed, Handling handling) {
        requireAdmin(caller);
        if (!ID.matcher(id).matches()) {
            throw gone();
        }
        DeadLetter letter;
        try (JMSContext context = connections.createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = context.createConsumer(letters, "JMSMessageID = '" + id + "'")) {
            Message message = consumer.receive(PATIENCE_MILLIS);
            if (message == null) {
                throw gone();
            }
            letter = of(message);
            handling.of(context, message, letter);
            context.commit();
        } catch (JMSRuntimeException away) {
            throw unavailable(away);
        }
        handled.fire(new DeadLetterHandled(caller, letter, deed));
    }

    private static DeadLetter of(Message message) {
        try {
            return new DeadLetter(message.getJMSMessageID(), from(message), row(message), Instant.ofEpochMilli(message.getJMSTimestamp()));
        } catch (JMSException unreadable) {
            throw unavailable(unreadable);
        }
    }

    /** Where the broker says that it failed, or we; the former when we and then the broker gave it up. */
    private static String from(Message message) throws JMSException {
        String address = message.getStringProperty(FAILED_AT);
        if (address == null) {
            return message.getStringProperty(BrokerWakeups.FAILED_AT);
        }
        return address.startsWith(PREFIX) ? address.substring(PREFIX.length()) : address;
    }

    private static String row(Message message) throws JMSException {
        try {
            return Json.lenient().readValue(message.getBody(String.class), Wakeup.class).id().toString();
        } catch (JsonProcessingException | RuntimeException notOurs) {
            return null;
        }
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.is(Role.ADMIN)) {
            throw new Fault(Kind.FORBIDDEN, "admins-only", "Only administrators can do this.");
        }
    }

    private static Fault gone() {
        return new Fault(Kind.NOT_FOUND, "not-found", "There is no such dead letter.");
    }

    private static Fault unavailable(Exception away) {
        LOG.warn("the broker does not answer", away);
        return new Fault(Kind.UNAVAILABLE, "broker-unavailable", "The message broker does not answer.");
    }

    /** What becomes of a letter, within the transaction that takes it. */
    private interface Handling {
        void of(JMSContext context, Message message, DeadLetter letter);
    }
}
