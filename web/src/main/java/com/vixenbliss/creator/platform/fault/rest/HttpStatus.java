package com.vixenbliss.creator.platform.fault.rest;

import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.ws.rs.core.Response;

/** Kinds of refusal as HTTP statuses, and their names as of RFC 9110 (JAX-RS has older ones). */
final class HttpStatus {

    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    private HttpStatus() {}

    static int of(Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case PAYMENT_REQUIRED -> 402;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> TOO_LARGE;
            case INVALID -> UNPROCESSABLE;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    static String title(int status) {
        return switch (status) {
            case TOO_LARGE -> "Content Too Large";
            case UNPROCESSABLE -> "Unprocessable Content";
            default -> Response.Status.fromStatusCode(status) == null
                    ? "Error"
                    : Response.Status.fromStatusCode(status).getReasonPhrase();
        };
    }
}
