package com.vixenbliss.creator.platform.ai.http;

import java.io.IOException;

/** The provider was too slow. */
public class DeadlineExceeded extends IOException {

    private static final long serialVersionUID = 1L;

    private final Phase phase;

    /** What did not come in time. */
    public enum Phase {
        FIRST_TOKEN,
        NEXT_EVENT,
        END
    }

    public DeadlineExceeded(Phase phase) {
        super("Deadline exceeded: " + phase);
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }
}
