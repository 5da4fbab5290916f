package com.vixenbliss.creator.platform.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Begins spans. Like a logger it is reached from everywhere and does nothing until the server has a tracer for it.
 * Attributes are ids, names of ours and counts: never a word that was said.
 */
public final class Traces {

    /** The name under which a trace goes along with messages and rows. */
    public static final String PARENT = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static volatile Tracer tracer = OpenTelemetry.noop().getTracer("creator");
    private static volatile boolean on;

    private Traces() {}

    /** Whether spans are recorded anywhere. */
    static boolean on() {
        return on;
    }

    static void use(OpenTelemetry telemetry) {
        tracer = telemetry.getTracer("creator");
        on = telemetry != OpenTelemetry.noop();
    }

    /** Begins a span below the current one. @param attributes name, value, name, value … */
    public static Span begin(String name, SpanKind kind, String... attributes) {
        return begin(Context.current(), name, kind, attributes);
    }

    /** Begins a span below another one, of another thread or server. */
    public static Span begin(Context parent, String name, SpanKind kind, String... attributes) {
        SpanBuilder span = tracer.spanBuilder(name).setParent(parent).setSpanKind(kind);
        for (int at = 0; at < attributes.length; at += 2) {
            span.setAttribute(attributes[at], attributes[at + 1]);
        }
        return span.startSpan();
    }

    /** The current span as W3C Trace Context writes it; empty when there is none. */
    public static Optional<String> parent() {
        Map<String, String> carrier = new HashMap<>(2);
        if (Span.current().getSpanContext().isSampled()) {
            W3C.inject(Context.current(), carrier, Map::put);
        }
        return Optional.ofNullable(carrier.get(PARENT));
    }

    /** What {@link #parent} wrote; no span at all when it is null or not one. */
    public static Context from(String traceparent) {
        return traceparent == null ? Context.root() : W3C.extract(Context.root(), Map.of(PARENT, traceparent), Carrier.INSTANCE);
    }

    private enum Carrier implements TextMapGetter<Map<String, String>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier.get(key);
        }
    }
}
