package com.vixenbliss.creator.platform.metric.rest;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/**
 * How long requests take, by route, method and kind of status. A stream counts until it begins, which is when its first
 * text is there, and under a name of its own: how long a stream lasts says nothing about the server.
 */
@Provider
@PreMatching
@Priority(Integer.MIN_VALUE)
public class RequestMeter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGAN = RequestMeter.class.getName();
    private static final int CLASS = 100;

    @Context
    private ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BEGAN) instanceof Long began) {
            boolean stream = MediaType.SERVER_SENT_EVENTS_TYPE.isCompatible(response.getMediaType());
            Meters.took(
                    Duration.ofNanos(System.nanoTime() - began),
                    stream ? "http.server.streams.begun" : "http.server.requests",
                    "route", Routes.of(matched.getResourceClass(), matched.getResourceMethod()),
                    "method", request.getMethod(),
                    "status", response.getStatus() / CLASS + "xx");
        }
    }
}
