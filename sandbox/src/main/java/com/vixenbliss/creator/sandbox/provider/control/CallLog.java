package com.vixenbliss.creator.sandbox.provider.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the sandbox was sent: the last calls, and how many there were of each kind. */
public final class CallLog {

    private static final int KEPT = 2_000;

    private final Clock clock;
    private final Deque<LoggedCall> ring = new ArrayDeque<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private volatile boolean recording = true;

    public CallLog(Clock clock) {
        this.clock = clock;
    }

    /** Counts a call, and keeps it unless recording is off. */
    public void add(String provider, Operation operation, String model, Call call, int status) {
        counts.computeIfAbsent(provider + "." + operation.word(), kind -> new LongAdder()).increment();
        if (recording) {
            keep(LoggedCall.of(clock.instant(), provider, operation, model, call, status));
        }
    }

    private synchronized void keep(LoggedCall call) {
        if (ring.size() == KEPT) {
            ring.removeFirst();
        }
        ring.addLast(call);
    }

    /** The newest first. A null filter lets everything through. */
    synchronized List<JsonNode> newest(String provider, String operation, int limit) {
        List<JsonNode> found = new ArrayList<>();
        Iterator<LoggedCall> fromTheEnd = ring.descendingIterator();
        while (fromTheEnd.hasNext() && found.size() < limit) {
            LoggedCall call = fromTheEnd.next();
            boolean wanted = (provider == null || provider.equals(call.provider()))
                    && (operation == null || operation.equals(call.operation().word()));
            if (wanted) {
                found.add(call.toJson());
            }
        }
        return found;
    }

    /** Calls by {@code provider.operation}, those not kept included. */
    Map<String, Long> counted() {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((kind, adder) -> sums.put(kind, adder.sum()));
        return sums;
    }

    void record(boolean on) {
        recording = on;
    }

    synchronized void clear() {
        ring.clear();
        counts.clear();
    }
}
