package com.vixenbliss.creator.platform.webhook;

import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Received;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
        Received.from(MessageQueue.WEBHOOK, message, inbox::process);
    }
}
