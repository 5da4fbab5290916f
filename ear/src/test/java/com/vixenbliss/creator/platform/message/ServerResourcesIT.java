package com.vixenbliss.creator.platform.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vixenbliss.creator.harness.JmxConnector;
import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What can be seen only from inside the server: its transactions, its data sources and its broker work together. */
@ArquillianTest
@ServerSetup(JmxConnector.class)
class ServerResourcesIT {

    private static final long WAIT_MILLIS = 5_000;
    private static final int MORE_THAN_ENOUGH_ATTEMPTS = 20;

    @Resource(lookup = "java:/jdbc/creator")
    private DataSource transactional;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    private DataSource direct;

    @Resource(lookup = "java:/JmsXA")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/vb.publish")
    private Queue work;

    @Resource(lookup = "java:/jms/queue/vb.DLQ")
    private Queue deadLetters;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive probe() {
        return ShrinkWrap.create(WebArchive.class, "probe.war").addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    @Test
    void theTransactionalDataSourceTakesPartInATransactionAndTheDirectOneDoesNot() throws Exception {
        transaction.begin();
        try (Connection inside = transactional.getConnection(); Connection outside = direct.getConnection()) {
            assertTrue(!inside.getAutoCommit(), "the transaction manager commits");
            assertTrue(outside.getAutoCommit(), "every statement is its own transaction");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aMessageThatIsNeverProcessedEndsWithTheDeadLetters() throws Exception {
        String marker = UUID.randomUUID().toString();
        send(marker);

        int attempts = failUntilGone(marker);

        assertEquals(5, attempts);
        assertNotNull(takeDeadLetter(marker));
    }

    @Test
    void aRolledBackTransactionSendsNothing() throws Exception {
        String marker = UUID.randomUUID().toString();
        transaction.begin();
        send(marker);
        transaction.rollback();

        try (JMSContext context = connections.createContext()) {
            assertNull(context.createConsumer(work, selecting(marker)).receive(500));
        }
    }

    private void send(String marker) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer().setProperty("marker", marker).send(work, "a probe");
        }
    }

    private int failUntilGone(String marker) throws Exception {
        for (int attempts = 0; attempts < MORE_THAN_ENOUGH_ATTEMPTS; attempts++) {
            transaction.begin();
            try (JMSContext context = connections.createContext()) {
                if (context.createConsumer(work, selecting(marker)).receive(WAIT_MILLIS) == null) {
                    return attempts;
                }
            } finally {
                transaction.rollback();
            }
        }
        return MORE_THAN_ENOUGH_ATTEMPTS;
    }

    private Message takeDeadLetter(String marker) {
        try (JMSContext context = connections.createContext()) {
            return context.createConsumer(deadLetters, selecting(marker)).receive(WAIT_MILLIS);
        }
    }

    private static String selecting(String marker) {
        return "marker = '" + marker + "'";
    }
}
