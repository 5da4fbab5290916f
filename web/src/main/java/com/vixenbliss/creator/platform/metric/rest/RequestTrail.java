package com.vixenbliss.creator.platform.metric.rest;

import com.vixenbliss.creator.platform.rest.RequestIdFilter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.MDC;

/** Tells the log which route and which trace a line belongs to, and the trace which request it is. */
@Provider
@Priority(RequestTrail.AFTER_THE_TRACER)
public class RequestTrail implements ContainerRequestFilter {

    static final int AFTER_THE_TRACER = Priorities.USER + 100;

    @Context
    private ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put("route", Routes.of(matched.getResourceClass(), matched.getResourceMethod()));
        SpanContext ids = Span.current().getSpanContext();
        if (ids.isValid()) {
            MDC.put("trace_id", ids.getTraceId());
            MDC.put("span_id", ids.getSpanId());
            Span.current().setAttribute(RequestIdFilter.KEY, (String) request.getProperty(RequestIdFilter.KEY));
        }
    }
}
