package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Received;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Queue {@code vb.exchange}: a turn has ended. The message may be acknowledged early, because the row is the truth. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/vb.exchange"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${env.EXCHANGE_WORKERS:8}")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExchangeListener implements MessageListener {

    @Inject
    ExchangeDesk desk;

    @Override
    public void onMessage(Message message) {
        Received.from(MessageQueue.EXCHANGE, message, desk::offer);
    }
}
