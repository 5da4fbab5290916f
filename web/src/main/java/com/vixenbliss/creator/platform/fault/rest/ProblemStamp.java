package com.vixenbliss.creator.platform.fault.rest;

import com.vixenbliss.creator.platform.rest.RequestIdFilter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Writes the path and the request's id into every problem that leaves. */
@Provider
public class ProblemStamp implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            String id = (String) request.getProperty(RequestIdFilter.KEY);
            response.setEntity(problem.stamped(request.getUriInfo().getRequestUri().getRawPath(), id));
        }
    }
}
