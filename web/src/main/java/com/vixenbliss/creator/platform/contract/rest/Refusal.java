package com.vixenbliss.creator.platform.contract.rest;

import com.vixenbliss.creator.platform.fault.rest.Problem;

/** The refusals that any operation may give. */
enum Refusal {
    MALFORMED(400, "Malformed", "malformed", "The request cannot be read."),
    UNAUTHENTICATED(401, "Unauthenticated", "unauthenticated", "A valid access token is needed."),
    FORBIDDEN(403, "Forbidden", "forbidden", "Your roles do not allow this."),
    NOT_FOUND(404, "NotFound", "not-found", "It is not there, or it is not yours: the two look the same."),
    CONFLICT(409, "Conflict", "idempotency-key-reused", "The state does not allow it, or the key was used for something else."),
    STALE(412, "Stale", "stale", "It was changed since the ETag in If-Match."),
    TOO_LARGE(413, "TooLarge", "too-large", "The body is longer than what is taken here."),
    UNSUPPORTED(415, "UnsupportedMediaType", "unsupported-media-type", "A body of this Content-Type is not read here."),
    INVALID(422, "Invalid", "invalid", "Fields that are unknown or not valid; `errors` names them."),
    TOO_MANY(429, "TooMany", "too-many", "Too many requests; see Retry-After."),
    UNAVAILABLE(503, "Unavailable", "unavailable", "Something that is needed is away for a moment; see Retry-After.");

    private final int status;
    private final String component;
    private final String code;
    private final String sentence;

    Refusal(int status, String component, String code, String sentence) {
        this.status = status;
        this.component = component;
        this.code = code;
        this.sentence = sentence;
    }

    String status() {
        return Integer.toString(status);
    }

    /** Its name among the document's responses. */
    String component() {
        return component;
    }

    String sentence() {
        return sentence;
    }

    /** Whether it says how long to wait. */
    boolean passes() {
        return this == TOO_MANY || this == UNAVAILABLE;
    }

    Problem example() {
        return Problem.of(status, code, sentence).stamped("/api/v1/worlds", "0199f3a0-5c1e-7a41-8d7b-2f8f1c7e9a10");
    }
}
