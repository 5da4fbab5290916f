package com.vixenbliss.creator.platform.retention;

import java.time.Duration;
import java.util.Optional;

/** Reads how long a deployment wants things kept. */
public final class KeptFor {

    private KeptFor() {}

    /**
     * @param wanted empty: for good
     * @param least what nobody may go below, so that a slip of the pen costs nothing
     * @return null: for good
     * @throws IllegalArgumentException names the setting; the deployment does not start
     */
    public static Duration atLeast(String setting, Optional<Duration> wanted, Duration least) {
        Duration keep = wanted.orElse(null);
        if (keep != null && keep.compareTo(least) < 0) {
            throw new IllegalArgumentException(setting + " is " + keep + ", and may not be less than " + least);
        }
        return keep;
    }
}
