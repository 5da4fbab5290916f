package com.vixenbliss.creator.sandbox.provider.fault;

import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults in force. A newer one wins over an older one that hits the same call. */
public final class Faults {

    private volatile List<Armed> armed = List.of();

    /** A fault and how many calls it still hits. */
    private record Armed(Fault fault, AtomicInteger left) {
        boolean take() {
            return fault.times() == null || left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
        }

        boolean spent() {
            return fault.times() != null && left.get() == 0;
        }
    }

    /** Adds a fault, in the place of one for the same provider and operation. */
    public synchronized void put(Fault fault) {
        List<Armed> next = new ArrayList<>();
        next.add(new Armed(fault, new AtomicInteger(fault.times() == null ? 0 : fault.times())));
        armed.stream().filter(old -> !sameCalls(old.fault(), fault)).forEach(next::add);
        armed = List.copyOf(next);
    }

    public synchronized void clear() {
        armed = List.of();
    }

    /** The fault that hits this call, if any; one of its times is used up. */
    public Optional<Fault> take(String vendor, Operation operation) {
        for (Armed candidate : armed) {
            if (candidate.fault().hits(vendor, operation) && candidate.take()) {
                return Optional.of(candidate.fault());
            }
        }
        return Optional.empty();
    }

    /** What is in force; those that have hit all their calls are left out. */
    public List<Fault> inForce() {
        return armed.stream().filter(one -> !one.spent()).map(Armed::fault).toList();
    }

    private static boolean sameCalls(Fault one, Fault other) {
        return Objects.equals(one.provider(), other.provider()) && one.operation() == other.operation();
    }
}
