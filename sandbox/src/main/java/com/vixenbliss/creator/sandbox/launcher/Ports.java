package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Where everything listens, all shifted by {@code PORT_OFFSET}.
 *
 * @param http before the shift, as all of them
 */
public record Ports(int offset, int http, int management, int amqp, int messaging) {

    private static final int HIGHEST = 65_535;
    private static final int POSTGRES = 5433;
    private static final int STORAGE = 9000;
    private static final int PROVIDERS = 8090;

    /** Reads {@code PORT_OFFSET}, {@code HTTP_PORT} and the others that the server's own configuration knows. */
    public static Ports from(Map<String, String> environment) {
        Ports ports = new Ports(number(environment, "PORT_OFFSET", 0), number(environment, "HTTP_PORT", 8080),
                number(environment, "MANAGEMENT_PORT", 9990), number(environment, "AMQP_PORT", 5672),
                number(environment, "ARTEMIS_PORT", 61_616));
        int highest = Math.max(Math.max(ports.http, ports.management), Math.max(ports.amqp, ports.messaging));
        if (ports.offset < 0 || highest + ports.offset > HIGHEST) {
            throw new StartFailed("PORT_OFFSET must lie between 0 and " + (HIGHEST - highest));
        }
        return ports;
    }

    public int web() {
        return http + offset;
    }

    public int postgres() {
        return POSTGRES + offset;
    }

    public int storage() {
        return STORAGE + offset;
    }

    public int providers() {
        return PROVIDERS + offset;
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + (management + offset);
    }

    /** Says plainly that somebody is in the way, before anything half starts. */
    void requireServerPorts() {
        requireFree("HTTP", web());
        requireFree("management", management + offset);
        requireFree("AMQP", amqp + offset);
        requireFree("messaging", messaging + offset);
    }

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
