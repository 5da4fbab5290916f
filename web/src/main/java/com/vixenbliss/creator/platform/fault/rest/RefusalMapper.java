package com.vixenbliss.creator.platform.fault.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What JAX-RS itself refuses (no such path, method, media type or role): its status, our words. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Context
    private SecurityContext security;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        return Causes.fault(refusal)
                .map(new FaultMapper()::toResponse)
                .orElseGet(() -> answer(refusal.getResponse()));
    }

    private Response answer(Response plain) {
        int status = plain.getStatus() == 403 && security.getUserPrincipal() == null ? 401 : plain.getStatus();
        if (status < 400) {
            return plain;
        }
        Response.ResponseBuilder answer = Problems.answer(problem(status));
        KEPT.forEach(name -> answer.header(name, plain.getHeaderString(name)));
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    static Problem problem(int status) {
        return switch (status) {
            case 400 -> Problem.of(status, "malformed", "The request cannot be read.");
            case 401 -> Problem.of(status, "unauthenticated", "A valid access token is needed.");
            case 403 -> Problem.of(status, "forbidden", "Your roles do not allow this.");
            case 404 -> Problem.of(status, "not-found", "There is nothing here.");
            case 405 -> Problem.of(status, "method-not-allowed", "This method is not offered here; see Allow.");
            case 406 -> Problem.of(status, "not-acceptable", "None of the media types in Accept is offered here.");
            case 413 -> Problem.of(status, "too-large", "The body is longer than what is taken here.");
            case 415 -> Problem.of(status, "unsupported-media-type", "A body of this Content-Type is not read here.");
            case 503 -> Problem.of(status, "unavailable", "Try again in a moment.");
            default -> Problem.of(status, "refused", "The request was refused.");
        };
    }
}
