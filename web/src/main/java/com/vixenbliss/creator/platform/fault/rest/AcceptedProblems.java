package com.vixenbliss.creator.platform.fault.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Where success has no body, a client that was made from our description accepts problems and nothing else. That is no
 * reason to refuse it: it gets what there is, which is nothing, or a problem.
 */
@Provider
@PreMatching
public class AcceptedProblems implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (Problem.MEDIA_TYPE.equals(request.getHeaderString(HttpHeaders.ACCEPT))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, "*/*");
        }
    }
}
