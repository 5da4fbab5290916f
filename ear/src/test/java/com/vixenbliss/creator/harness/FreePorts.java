package com.vixenbliss.creator.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import java.util.concurrent.ThreadLocalRandom;

/** A shift of all ports that disturbs nobody on this machine. */
final class FreePorts {

    private static final int[] BASES = {8080, 9990, 5672, 61_616, 5433, 9000, 8090};
    private static final int SMALLEST = 1_000;
    private static final int LARGEST = 3_800;

    private FreePorts() {
    }

    static int offset() {
        return ThreadLocalRandom.current().ints(SMALLEST, LARGEST).limit(100)
                .filter(offset -> IntStream.of(BASES).allMatch(base -> isFree(base + offset)))
                .findFirst().orElseThrow(() -> new IllegalStateException("no free ports on this machine"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
