package com.vixenbliss.creator.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vixenbliss.creator.platform.json.Json;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrokerWakeupsTest {

    private static final UUID ROW = UUID.fromString("01939f3e-0000-7000-8000-000000000001");

    /** What reached the broker, in order. */
    private final List<String> broker = new ArrayList<>();

    @Test
    void theMessageIsTheIdAndNothingElse() {
        wakeups(broker()).send(MessageQueue.EXCHANGE, ROW);

        assertThat(broker).containsExactly(
                "text {\"v\":1,\"id\":\"01939f3e-0000-7000-8000-000000000001\"}", "type wakeup",
                "about 01939f3e-0000-7000-8000-000000000001", "kept in memory", "sent to vb.exchange", "closed");
    }

    @Test
    void whatNobodySweepsWithinSecondsOutlivesTheBroker() {
        wakeups(broker()).send(MessageQueue.SCENE, ROW);

        assertThat(broker).contains("kept on disk", "sent to vb.scene");
    }

    @Test
    void aMessageOfALaterVersionIsReadByItsId() throws Exception {
        String later = "{\"v\":2,\"id\":\"" + ROW + "\",\"hurry\":true}";

        assertThat(Json.lenient().readValue(later, Wakeup.class).id()).isEqualTo(ROW);
    }

    @Test
    void aBrokerThatIsAwayIsNotTheCallersTrouble() {
        ConnectionFactory away = fake(ConnectionFactory.class, (proxy, method, args) -> {
            throw new JMSRuntimeException("away");
        });

        assertThatCode(() -> wakeups(away).send(MessageQueue.SCENE, ROW)).doesNotThrowAnyException();
    }

    private static BrokerWakeups wakeups(ConnectionFactory connections) {
        return new BrokerWakeups(
                connections,
                Map.of(MessageQueue.EXCHANGE, queue("vb.exchange"), MessageQueue.SCENE, queue("vb.scene")));
    }

    private static Queue queue(String name) {
        return fake(Queue.class, (proxy, method, args) -> name);
    }

    private ConnectionFactory broker() {
        TextMessage message = fake(TextMessage.class, (proxy, method, args) -> saw((method.getName().equals("setJMSType") ? "type " : "about ") + args[0]));
        JMSProducer producer = fake(JMSProducer.class, (proxy, method, args) -> {
            saw(method.getName().equals("setDeliveryMode")
                    ? (int) args[0] == DeliveryMode.PERSISTENT ? "kept on disk" : "kept in memory"
                    : "sent to " + ((Queue) args[0]).getQueueName());
            return proxy;
        });
        JMSContext context = fake(JMSContext.class, (proxy, method, args) -> switch (method.getName()) {
            case "createTextMessage" -> {
                saw("text " + args[0]);
                yield message;
            }
            case "createProducer" -> producer;
            case "close" -> saw("closed");
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return fake(ConnectionFactory.class, (proxy, method, args) -> context);
    }

    private Object saw(String event) {
        broker.add(event);
        return null;
    }

    private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }
}
