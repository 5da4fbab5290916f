package com.vixenbliss.creator.platform.trace;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** What a callback on another thread needs in order to belong to what set it off: the current span, and the log's fields. */
public final class Trail {

    private final Context context = Context.current();
    private final Map<String, String> fields = MDC.getCopyOfContextMap();

    private Trail() {}

    /** The trail of this thread, here and now. */
    public static Trail here() {
        return new Trail();
    }

    /** Does something as if it were done there and then. */
    public void follow(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** As {@link #follow}, with a result. */
    public <T> T call(Supplier<T> work) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        set(fields);
        try (Scope scope = context.makeCurrent()) {
            return work.get();
        } finally {
            set(before);
        }
    }

    private static void set(Map<String, String> fields) {
        if (fields == null || fields.isEmpty()) {
            MDC.clear();
        } else {
            MDC.setContextMap(fields);
        }
    }
}
