package com.vixenbliss.creator.platform.fault.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through the wrappings that containers put around a failure (EJBException, CompletionException,
 * RollbackException, PersistenceException, …) for what the caller may be told.
 */
final class Causes {

    /** PostgreSQL states after which the same call can succeed: connection lost, resources, locks, shutdown. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57");
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private Causes() {}

    /** @return empty when it is a bug of ours */
    static Optional<Fault> fault(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        Deque<Throwable> next = new ArrayDeque<>();
        next.add(failure);
        while (!next.isEmpty()) {
            Throwable cause = next.poll();
            if (seen.add(cause)) {
                Fault fault = translate(cause);
                if (fault != null) {
                    return Optional.of(fault);
                }
                enqueue(cause, next);
            }
        }
        return Optional.empty();
    }

    private static void enqueue(Throwable cause, Deque<Throwable> next) {
        if (cause.getCause() != null) {
            next.add(cause.getCause());
        }
        if (cause instanceof SQLException sql && sql.getNextException() != null) {
            next.add(sql.getNextException());
        }
        next.addAll(List.of(cause.getSuppressed()));
    }

    private static Fault translate(Throwable cause) {
        return switch (cause) {
            case Fault fault -> fault;
            case OptimisticLockException lost -> conflict("changed-meanwhile",
                    "Somebody else changed it at the same time. Read it again.");
            case SQLTransientException later -> unavailable();
            case SQLRecoverableException later -> unavailable();
            case SQLNonTransientConnectionException down -> unavailable();
            case ConnectException down -> unavailable();
            case ResourceException noConnection -> unavailable();
            case SQLException sql -> translate(sql.getSQLState());
            default -> null;
        };
    }

    private static Fault translate(String state) {
        if (state == null || state.length() < 2) {
            return null;
        }
        if (TRANSIENT_CLASSES.contains(state.substring(0, 2)) || state.equals(LOCK_NOT_AVAILABLE)) {
            return unavailable();
        }
        return switch (state) {
            case UNIQUE_VIOLATION -> conflict("already-there",
                    "Another one with the same key is already there.");
            case FOREIGN_KEY_VIOLATION -> conflict("in-use",
                    "Something else refers to it, or it refers to something that is gone.");
            default -> null;
        };
    }

    private static Fault unavailable() {
        return new Fault(Kind.UNAVAILABLE, "unavailable",
                "The platform is short of something it needs. Try again in a moment.", A_MOMENT);
    }

    private static Fault conflict(String code, String sentence) {
        return new Fault(Kind.CONFLICT, code, sentence);
    }
}
