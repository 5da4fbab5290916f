package com.vixenbliss.creator.platform.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.message.Wakeup;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Queue {@code vb.webhook}: an event is in the inbox, or is to be taken up again. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/vb.webhook"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${env.WEBHOOK_WORKERS:4}")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookListener implements MessageListener {

    @Inject
    WebhookInbox inbox;

    @Override
    public void onMessage(Message message) {
        try {
            Wakeup wakeup = Json.lenient().readValue(message.getBody(String.class), Wakeup.class);
            hear(wakeup, Traces.from(message.getStringProperty(Traces.PARENT)));
        } catch (JMSException | JsonProcessingException unreadable) {
            throw new EJBException("A message on vb.webhook is not a wake-up", unreadable);
        }
    }

    private void hear(Wakeup wakeup, Context sender) {
        Span span = Traces.begin(sender, "receive vb.webhook", SpanKind.CONSUMER, "row_id", wakeup.id().toString());
        try (Step step = Step.into(span)) {
            inbox.process(wakeup.id());
        } finally {
            span.end();
        }
    }
}
