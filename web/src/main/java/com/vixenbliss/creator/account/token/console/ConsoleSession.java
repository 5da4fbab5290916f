package com.vixenbliss.creator.account.token.console;

import com.vixenbliss.creator.platform.security.Caller;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a console session remembers: who it is, not what he may do, which is looked up anew.
 *
 * @param studioId null for an admin who works for no studio
 * @param begun a session ends some hours later, however busy it is
 */
public record ConsoleSession(UUID userId, UUID studioId, Instant begun) implements Serializable {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String ATTRIBUTE = ConsoleSession.class.getName();

    /** The session's person, if there is a session with one. */
    public static Optional<ConsoleSession> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (ConsoleSession) session.getAttribute(ATTRIBUTE))
                .filter(console -> now.isBefore(console.begun().plus(LONGEST)));
    }

    /**
     * Begins under a new id, so that an id that somebody planted before is of no use. What another person left in the
     * session goes.
     */
    public static void begin(HttpServletRequest request, Caller caller, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null && old.getAttribute(ATTRIBUTE) != null) {
            old.invalidate();
        } else if (old != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(ATTRIBUTE, new ConsoleSession(caller.userId(), caller.studioId(), now));
    }

    /** Handed to the authentication mechanism by the sign-in page alone: the password has been checked. */
    public record Proved(Caller caller) implements Credential {}
}
