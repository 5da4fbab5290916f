package com.vixenbliss.creator.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.QueueBrowser;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** The broker lets us look into a queue (the one of expired messages, which is as good as empty). */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {

    @Resource(lookup = "java:/jms/wakeups")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/vb.expired")
    private Queue queue;

    @Override
    public HealthCheckResponse call() {
        return new HealthCheckResponse("broker", answers() ? Status.UP : Status.DOWN, Optional.empty());
    }

    private boolean answers() {
        try (JMSContext context = connections.createContext();
                QueueBrowser browser = context.createBrowser(queue)) {
            return browser.getEnumeration() != null;
        } catch (JMSRuntimeException | JMSException away) {
            return false;
        }
    }
}
