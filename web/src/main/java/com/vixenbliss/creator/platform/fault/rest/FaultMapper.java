package com.vixenbliss.creator.platform.fault.rest;

import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Refusals of ours. What is unavailable or too much always says when to come back. */
@Provider
public class FaultMapper implements ExceptionMapper<Fault> {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Override
    public Response toResponse(Fault fault) {
        Response.ResponseBuilder answer = Problems.answer(Problem.of(fault));
        switch (fault.kind()) {
            case TOO_MANY, UNAVAILABLE ->
                answer.header(HttpHeaders.RETRY_AFTER, seconds(fault.retryAfter().orElse(SOON)));
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            default -> { }
        }
        return answer.build();
    }

    /** Whole seconds, rounded up: coming back too early is of no use. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
