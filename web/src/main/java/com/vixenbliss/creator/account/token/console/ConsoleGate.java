package com.vixenbliss.creator.account.token.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Before every page of the console: strangers are shown the sign-in page, forms that another site sends are refused, and
 * nothing is kept by caches.
 */
@WebFilter(filterName = "console-gate", urlPatterns = "/console/*", asyncSupported = true)
public class ConsoleGate implements Filter {

    private static final String PARTIAL_REDIRECT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<partial-response><redirect url=\"%s\"/></partial-response>";

    private final CurrentCaller current;

    @Inject
    public ConsoleGate(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Cache-Control", "no-store");
        if (isForeignForm(call)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isOpen(call) || current.ifKnown().isPresent()) {
            chain.doFilter(request, response);
        } else {
            toSignIn(call, answer);
        }
    }

    private static boolean isOpen(HttpServletRequest call) {
        return call.getServletPath().equals(ConsolePath.SIGN_IN);
    }

    /** Browsers say where a form comes from; together with SameSite cookies and Faces' view state that is enough. */
    private static boolean isForeignForm(HttpServletRequest call) {
        if (call.getMethod().equals("GET") || call.getMethod().equals("HEAD")) {
            return false;
        }
        String site = call.getHeader("Sec-Fetch-Site");
        String origin = call.getHeader("Origin");
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return foreignSite || origin != null && !isOurs(origin, call);
    }

    private static boolean isOurs(String origin, HttpServletRequest call) {
        try {
            return call.getHeader("Host") != null && call.getHeader("Host").equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    /** A page's own script cannot follow a redirect to another page; it is told in its own language. */
    private static void toSignIn(HttpServletRequest call, HttpServletResponse answer) throws IOException {
        if ("partial/ajax".equals(call.getHeader("Faces-Request"))) {
            answer.setContentType("text/xml;charset=UTF-8");
            answer.getWriter().printf(PARTIAL_REDIRECT, ConsolePath.SIGN_IN);
            return;
        }
        String wanted = call.getRequestURI() + (call.getQueryString() == null ? "" : "?" + call.getQueryString());
        String next = ConsolePath.safe(wanted);
        String query = next.equals(ConsolePath.HOME) ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
        answer.setHeader("Location", ConsolePath.SIGN_IN + query);
    }
}
