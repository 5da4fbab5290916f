package com.vixenbliss.creator.visual.rendering;

/** How far a rendering is. */
enum State {
    /** Waits for one of the provider's places. */
    QUEUED,
    /** A prediction is being asked for; whether the provider has it is not known yet. */
    SUBMITTING,
    /** The provider draws; the prediction is known by its id. */
    SUBMITTED,
    /** It is drawn, and being fetched and kept. */
    STORING,
    DRAWN,
    REFUSED,
    FAILED,
    CANCELLED;

    /** Nothing follows but that it is told. */
    boolean isEnd() {
        return compareTo(DRAWN) >= 0;
    }

    /** The provider has it in hand, or may have. */
    boolean holdsAPlace() {
        return this == SUBMITTING || this == SUBMITTED;
    }
}
