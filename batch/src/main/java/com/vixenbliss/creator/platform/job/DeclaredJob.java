package com.vixenbliss.creator.platform.job;

import java.time.Duration;

/** A job that the platform runs by itself. Its JSL has the same name, and {@code jobWatch} among its listeners. */
public interface DeclaredJob {

    /** As in {@code META-INF/batch-jobs}. */
    String name();

    /** How often. */
    Duration every();
}
