package com.vixenbliss.creator.sandbox.provider.http;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.Options;

/**
 * HTTP on loopback. Undertow rather than the JDK's server: half the processor time for a slow stream, a third less for
 * a fast one, and it shares its two cores with the server that is being measured.
 */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final long LARGEST_BODY = 100L * 1024 * 1024;
    private static final int BACKLOG = 4_096;

    private final Undertow undertow;
    private final int port;

    private Server(Undertow undertow, int port) {
        this.undertow = undertow;
        this.port = port;
    }

    /**
     * Listens.
     *
     * @param port 0 for any free one
     */
    public static Server listen(int port, Connection connection) throws IOException {
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setWorkerThreads(2)
                .setSocketOption(Options.BACKLOG, BACKLOG)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_BODY)
                .setServerOption(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .setHandler(exchange -> receive(exchange, connection))
                .build();
        try {
            undertow.start();
        } catch (RuntimeException taken) {
            throw new IOException("Port " + port + " of 127.0.0.1 is taken", taken);
        }
        InetSocketAddress address = (InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress();
        return new Server(undertow, address.getPort());
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        undertow.stop();
    }

    private static void receive(HttpServerExchange exchange, Connection connection) {
        exchange.getRequestReceiver().receiveFullBytes((received, body) -> {
            Connection.Reply reply = reply(connection, call(received, body));
            new Player(received, reply.answer(), reply.tempo()).play();
        });
    }

    private static Connection.Reply reply(Connection connection, Call call) {
        try {
            return connection.connect(call);
        } catch (RuntimeException ourBug) {
            LOG.error("{} {} could not be answered", call.method(), call.path(), ourBug);
            Answer answer = Answer.whole(500, Map.of("Content-Type", "text/plain"), "A fault of the sandbox itself", 0);
            return new Connection.Reply(answer, Tempo.of(0, 0, 0));
        }
    }

    private static Call call(HttpServerExchange exchange, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        for (HeaderValues values : exchange.getRequestHeaders()) {
            headers.put(values.getHeaderName().toString().toLowerCase(Locale.ROOT), values.getFirst());
        }
        Map<String, String> query = new HashMap<>();
        exchange.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        return new Call(
                exchange.getRequestMethod().toString(), exchange.getRequestPath(), query, headers, body);
    }
}
