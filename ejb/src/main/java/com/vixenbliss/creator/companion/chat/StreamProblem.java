package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.fault.Fault;

/** A problem body (RFC 9457) inside a stream that has already begun with status 200. */
record StreamProblem(String type, String title, int status, String detail, Long retryAfter) {

    private static final int SERVICE_UNAVAILABLE = 503;

    static StreamProblem of(Fault fault) {
        return new StreamProblem(
                "urn:vixenbliss:problem:" + fault.code(),
                "The reply could not be finished",
                SERVICE_UNAVAILABLE,
                fault.getMessage(),
                fault.retryAfter().map(java.time.Duration::toSeconds).orElse(null));
    }
}
