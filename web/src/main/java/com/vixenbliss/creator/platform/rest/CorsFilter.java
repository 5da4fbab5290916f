package com.vixenbliss.creator.platform.rest;

import jakarta.inject.Inject;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of the origins in {@code CORS_ORIGINS} (comma-separated, none by default) call the API. Exact origins
 * only, and no credentials: callers send a bearer token, never a cookie.
 */
@WebFilter(
        filterName = "cors",
        urlPatterns = ApiApplication.BASE + "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CorsFilter implements Filter {

    private final List<String> origins;

    @Inject
    CorsFilter(@ConfigProperty(name = "CORS_ORIGINS") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of()).stream().map(String::strip).toList();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String origin = call.getHeader("Origin");
        if (origin == null || !origins.contains(origin)) {
            chain.doFilter(request, response);
            return;
        }
        allow(origin, answer);
        if (isPreflight(call)) {
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPreflight(HttpServletRequest call) {
        return "OPTIONS".equals(call.getMethod()) && call.getHeader("Access-Control-Request-Method") != null;
    }

    private static void allow(String origin, HttpServletResponse answer) {
        answer.setHeader("Access-Control-Allow-Origin", origin);
        answer.addHeader("Vary", "Origin");
        answer.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
        answer.setHeader("Access-Control-Allow-Headers",
                "Authorization, Content-Type, Idempotency-Key, If-Match, Last-Event-ID, X-Request-Id");
        answer.setHeader("Access-Control-Expose-Headers", "ETag, Location, Retry-After, X-Request-Id");
        answer.setHeader("Access-Control-Max-Age", "600");
    }
}
