package com.vixenbliss.creator.platform.metric.rest;

import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates that requests were matched by, such as {@code /memories/{id}}: as many as there are resource methods. */
final class Routes {

    private static final String NONE = "none";
    private static final Map<Method, String> KNOWN = new ConcurrentHashMap<>();

    private Routes() {}

    /** @return {@code none} for what matched nothing, whatever was asked */
    static String of(Class<?> type, Method method) {
        return type == null || method == null ? NONE : KNOWN.computeIfAbsent(method, m -> template(type, m));
    }

    private static String template(Class<?> type, Method method) {
        return ("/" + path(type) + "/" + path(method)).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
