package com.vixenbliss.creator.account.token.console;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session cookie: no script reads it, no other site's form sends it, and it is never in a URL. Where the platform is
 * reached by https it is bound to the very host; plain http, as on a developer's machine, cannot carry such a cookie.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final int IDLE_MINUTES = 30;

    private final Optional<String> publicUrl;

    @Inject
    public SessionCookie(@ConfigProperty(name = "PUBLIC_URL") Optional<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = publicUrl.filter(url -> url.startsWith("https:")).isPresent();
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(https ? "__Host-console" : "console");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setAttribute("SameSite", "Lax");
        event.getServletContext().setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        event.getServletContext().setSessionTimeout(IDLE_MINUTES);
    }
}
