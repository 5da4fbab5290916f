package com.vixenbliss.creator.account.token.rest;

import com.vixenbliss.creator.account.token.BearerTokens;
import com.vixenbliss.creator.account.token.ConsoleSignIn;
import com.vixenbliss.creator.account.token.console.ConsoleSession;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The one authentication mechanism of the application. Below {@code /api} a bearer token says who it is, and nothing else
 * does; below {@code /console} the session, and nothing else. Without a good proof the request goes on as nobody's: each
 * resource says whom it is for, and {@code ConsoleGate} shows strangers the way to the sign-in page.
 */
@ApplicationScoped
public class BearerOrSession implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final BearerTokens tokens;
    private final ConsoleSignIn console;
    private final Clock clock;

    @Inject
    public BearerOrSession(BearerTokens tokens, ConsoleSignIn console, Clock clock) {
        this.tokens = tokens;
        this.console = console;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected BearerOrSession() {
        this(null, null, null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof ConsoleSession.Proved proved) {
            ConsoleSession.begin(request, proved.caller(), clock.instant());
            return signIn(request, proved.caller(), context);
        }
        try {
            return caller(request).map(who -> signIn(request, who, context)).orElseGet(context::doNothing);
        } catch (RuntimeException trouble) {
            AuthenticationTrouble.keep(request, trouble);
            return context.doNothing();
        }
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.startsWith("/api/")) {
            return bearer(request).flatMap(tokens::callerOf);
        }
        if (path.startsWith("/console/")) {
            return ConsoleSession.of(request, clock.instant())
                    .flatMap(session -> console.stillIn(session.userId(), session.studioId()));
        }
        return Optional.empty();
    }

    /** Two Authorization headers are none: nobody could say which one counts. */
    private static Optional<String> bearer(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        boolean bearer = headers.size() == 1 && headers.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? Optional.of(headers.getFirst().substring(SCHEME.length()).strip()) : Optional.empty();
    }

    private static AuthenticationStatus signIn(HttpServletRequest request, Caller caller, HttpMessageContext context) {
        CurrentCaller.is(request, caller);
        return context.notifyContainerAboutLogin(caller.userId().toString(), caller.groups());
    }
}
