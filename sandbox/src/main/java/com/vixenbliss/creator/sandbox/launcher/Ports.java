package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where everything listens, all shifted by {@code PORT_OFFSET}. */
public record Ports(int http, int offset) {

    private static final int HIGHEST_BASE = 61616;
    private static final int HIGHEST_PORT = 65535;

    /** Reads {@code HTTP_PORT} and {@code PORT_OFFSET}. */
    public static Ports from(Map<String, String> environment) {
        Ports ports = new Ports(number(environment, "HTTP_PORT", 8080), number(environment, "PORT_OFFSET", 0));
        if (ports.offset < 0 || ports.messaging() > HIGHEST_PORT || ports.web() > HIGHEST_PORT) {
            throw new StartFailed("PORT_OFFSET must lie between 0 and " + (HIGHEST_PORT - HIGHEST_BASE));
        }
        return ports;
    }

    public int web() {
        return http + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    /** Partners' Artemis clients. */
    public int messaging() {
        return HIGHEST_BASE + offset;
    }

    public int amqp() {
        return 5672 + offset;
    }

    public int postgres() {
        return 5433 + offset;
    }

    public int storage() {
        return 9000 + offset;
    }

    public int providers() {
        return 8090 + offset;
    }

    /** Says plainly who is in the way before anything half starts. */
    static void requireFree(String purpose, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new StartFailed("port " + port + " (" + purpose + ") is taken: stop what uses it,"
                    + " or shift all ports, for example PORT_OFFSET=100 ./run", taken);
        }
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "");
        try {
            return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException wrong) {
            throw new StartFailed(name + " must be a number, not \"" + text + "\"", wrong);
        }
    }
}
