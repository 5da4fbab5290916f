package com.vixenbliss.creator.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Scope;
import org.slf4j.MDC;

/**
 * Makes a span the current one, and its ids part of every log line, until it is closed on the same thread. It does not
 * end the span: that may happen much later and elsewhere.
 */
public final class Step implements AutoCloseable {

    private static final String TRACE = "trace_id";
    private static final String SPAN = "span_id";

    private final Scope scope;
    private final String trace = MDC.get(TRACE);
    private final String span = MDC.get(SPAN);

    private Step(Span into) {
        this.scope = into.makeCurrent();
        SpanContext ids = into.getSpanContext();
        if (ids.isValid()) {
            MDC.put(TRACE, ids.getTraceId());
            MDC.put(SPAN, ids.getSpanId());
        }
    }

    public static Step into(Span span) {
        return new Step(span);
    }

    @Override
    public void close() {
        restore(TRACE, trace);
        restore(SPAN, span);
        scope.close();
    }

    private static void restore(String key, String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
