package com.vixenbliss.creator.sandbox.provider;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Speaks the providers' protocols on loopback. */
public final class ProviderSandbox implements AutoCloseable {

    private final HttpServer server;

    private ProviderSandbox(HttpServer server) {
        this.server = server;
    }

    public static ProviderSandbox start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.start();
        return new ProviderSandbox(server);
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
