package com.vixenbliss.creator.platform.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/**
 * Refuses a body that is too long: by its declared length before a byte is read, else while it is read. The server's
 * own limit is no substitute, it breaks the connection without an answer. After authentication, so that strangers learn
 * 401.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class BodyLimitFilter implements ContainerRequestFilter {

    /** 1 MB, plenty for text. */
    public static final long DEFAULT_BYTES = 1_000_000;

    @Context
    private ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limit();
        if (request.getLength() > limit) {
            throw LimitedStream.tooLarge(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    private long limit() {
        Method method = route.getResourceMethod();
        BodyLimit own = method == null ? null : method.getAnnotation(BodyLimit.class);
        return own == null ? DEFAULT_BYTES : own.value();
    }
}
