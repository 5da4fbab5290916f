package com.vixenbliss.creator.platform.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.ejb.EJBException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.UUID;
import java.util.function.Consumer;

/** What every listener of an internal queue does: reads the wake-up and hands its row on, inside the sender's trace. */
public final class Received {

    private Received() {}

    /**
     * @param worker told the row's id
     * @throws EJBException when the message is no wake-up: the broker repeats it, and buries it in the end
     */
    public static void from(MessageQueue queue, Message message, Consumer<UUID> worker) {
        try {
            UUID row = read(message.getBody(String.class)).id();
            Span span = Traces.begin(Traces.from(message.getStringProperty(Traces.PARENT)), "receive " + queue.address(),
                    SpanKind.CONSUMER, "row_id", row.toString());
            try (Step step = Step.into(span)) {
                worker.accept(row);
            } finally {
                span.end();
            }
        } catch (JMSException | JsonProcessingException unreadable) {
            throw new EJBException("A message on " + queue.address() + " is not a wake-up", unreadable);
        }
    }

    static Wakeup read(String json) throws JsonProcessingException {
        return Json.lenient().readValue(json, Wakeup.class);
    }
}
