package com.vixenbliss.creator.platform.value;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.Set;

/**
 * Which versions of a row the caller has seen and is willing to change.
 *
 * @param versions null when any will do
 */
public record ExpectedVersion(Set<Integer> versions) {

    /** The caller does not care. */
    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    public ExpectedVersion {
        versions = versions == null ? null : Set.copyOf(versions);
    }

    /** Exactly this one. */
    public static ExpectedVersion of(int version) {
        return new ExpectedVersion(Set.of(version));
    }

    /** @throws Fault {@code STALE} when the row has moved on */
    public void check(int version) {
        if (versions != null && !versions.contains(version)) {
            throw new Fault(Kind.STALE, "stale", "It was changed since you read it. Read it again, then change it.");
        }
    }
}
