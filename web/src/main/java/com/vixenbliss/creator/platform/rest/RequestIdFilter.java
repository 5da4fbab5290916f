package com.vixenbliss.creator.platform.rest;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * Names every request: the caller's {@code X-Request-Id} where it is sane, else a new one. It is echoed, stands in
 * every log line of the request thread and is the {@code trace_id} of problems.
 */
@WebFilter(
        filterName = "request-id",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestIdFilter implements Filter {

    /** The header, both ways. */
    public static final String HEADER = "X-Request-Id";

    /** The request attribute and the logging context's key. */
    public static final String KEY = "request_id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = idOf((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader(HEADER, id);
        MDC.put(KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.clear();
        }
    }

    /** The id of a request, given now if it has none yet (an error page may come before this filter). */
    public static String idOf(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String known) {
            return known;
        }
        String asked = request.getHeader(HEADER);
        String id = asked != null && SANE.matcher(asked).matches() ? asked : TimeOrderedId.next().toString();
        request.setAttribute(KEY, id);
        return id;
    }
}
