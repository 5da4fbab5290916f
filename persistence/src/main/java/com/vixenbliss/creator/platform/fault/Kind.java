package com.vixenbliss.creator.platform.fault;

/** What went wrong, seen from the caller. The web layer maps each kind to one HTTP status in one exhaustive switch. */
public enum Kind {
    /** The request cannot be read at all. 400. */
    MALFORMED,
    /** Nobody is signed in, or the proof is not good. 401. */
    UNAUTHENTICATED,
    /** It costs more than the caller has. 402. */
    PAYMENT_REQUIRED,
    /** Signed in, but not for this. 403. */
    FORBIDDEN,
    /** Not there, or not the caller's: the two look the same. 404. */
    NOT_FOUND,
    /** The thing is not in a state in which this can be done. 409. */
    CONFLICT,
    /** The caller's copy is old. 412. */
    STALE,
    /** More than we take. 413. */
    TOO_LARGE,
    /** Readable, but a rule forbids it. 422. */
    INVALID,
    /** Slower, please. 429 with Retry-After. */
    TOO_MANY,
    /** Something that we need does not answer. 503 with Retry-After. */
    UNAVAILABLE
}
