package com.vixenbliss.creator.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Watches, until it is interrupted, how many connections and threads the platform holds. */
final class Held implements Runnable {

    private final Database database;
    private final Target target;
    private long connections;
    private long threads;

    Held(Database database, Target target) {
        this.database = database;
        this.target = target;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                connections = Math.max(connections, database.busyBackends());
                threads = Math.max(threads, Cpu.threads(target.wildfly()));
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (SQLException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    long connections() {
        return connections;
    }

    long threads() {
        return threads;
    }
}
