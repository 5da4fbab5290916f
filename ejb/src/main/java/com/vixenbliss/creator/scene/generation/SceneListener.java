package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Received;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Queue {@code vb.scene}: a scene is to be drawn. The message may be acknowledged early, because the row is the truth. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/vb.scene"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "${env.SCENE_WORKERS:4}")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SceneListener implements MessageListener {

    @Inject
    SceneDesk desk;

    @Override
    public void onMessage(Message message) {
        Received.from(MessageQueue.SCENE, message, desk::offer);
    }
}
