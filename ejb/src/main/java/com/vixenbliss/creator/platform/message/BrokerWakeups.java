package com.vixenbliss.creator.platform.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.TraceParents;
import com.vixenbliss.creator.platform.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wake-ups over the broker inside the server: text messages, outside of any transaction. */
@ApplicationScoped
public class BrokerWakeups implements Wakeups {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerWakeups.class);

    /** The property of a letter that we laid with the dead ones ourselves: where it is to be redelivered. */
    static final String FAILED_AT = "vb_failed_at";

    /** Takes no part in transactions and does not wait for the disk: what is lost, the sweeper finds. */
    @Resource(lookup = "java:/jms/wakeups")
    private ConnectionFactory connections;

    @Inject
    TraceParents parents = new TraceParents();

    private final Map<MessageQueue, Queue> queues = new EnumMap<>(MessageQueue.class);

    public BrokerWakeups() {
        // the container injects
    }

    BrokerWakeups(ConnectionFactory connections, Map<MessageQueue, Queue> queues) {
        this.connections = connections;
        this.queues.putAll(queues);
    }

    @PostConstruct
    void findQueues() {
        for (MessageQueue queue : MessageQueue.values()) {
            queues.put(queue, lookup(queue));
        }
    }

    @Override
    public void send(MessageQueue queue, UUID rowId) {
        send(queue, rowId, null);
    }

    @Override
    public void bury(MessageQueue failedAt, UUID rowId) {
        send(MessageQueue.DEAD_LETTERS, rowId, failedAt);
    }

    private void send(MessageQueue queue, UUID rowId, MessageQueue failedAt) {
        Span sending = Traces.begin("send " + queue.address(), SpanKind.PRODUCER, "row_id", rowId.toString());
        try (Step step = Step.into(sending)) {
            parents.note(rowId);
            deliver(queue, rowId, failedAt);
        } finally {
            sending.end();
        }
    }

    private void deliver(MessageQueue queue, UUID rowId, MessageQueue failedAt) {
        try (JMSContext context = connections.createContext()) {
            TextMessage message = context.createTextMessage(Json.lenient().writeValueAsString(Wakeup.of(rowId)));
            message.setJMSType(Wakeup.TYPE);
            message.setJMSCorrelationID(rowId.toString());   // so that a letter about a row can be found among the dead ones
            if (failedAt != null) {
                message.setStringProperty(FAILED_AT, failedAt.address());
            }
            Optional<String> parent = Traces.parent();
            if (parent.isPresent()) {
                message.setStringProperty(Traces.PARENT, parent.get());
            }
            context.createProducer()
                    .setDeliveryMode(queue.durable() ? DeliveryMode.PERSISTENT : DeliveryMode.NON_PERSISTENT)
                    .send(queues.get(queue), message);
        } catch (JMSRuntimeException | JMSException brokerFailure) {
            LOG.warn("No wake-up for {} on {}: the sweeper will find it", rowId, queue.address(), brokerFailure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A wake-up of two plain fields cannot fail to be written", impossible);
        }
    }

    private static Queue lookup(MessageQueue queue) {
        try {
            return InitialContext.doLookup("java:/jms/queue/" + queue.address());
        } catch (NamingException notConfigured) {
            throw new IllegalStateException("The server has no queue " + queue.address(), notConfigured);
        }
    }
}
