package com.vixenbliss.creator.platform.fault.rest;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.rest.RequestIdFilter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** How problems leave the house. */
public final class Problems {

    private static final ObjectWriter WRITER = Json.strict().writerFor(Problem.class);

    private Problems() {}

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    /** Writes a problem where there is no JAX-RS: error pages, servlets. The response must not be committed. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refused == null ? request.getRequestURI() : refused.toString();
        byte[] body = WRITER.writeValueAsBytes(problem.stamped(path, RequestIdFilter.idOf(request)));
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
