package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.studio.StudioService;
import com.vixenbliss.creator.account.token.model.RefreshToken;
import com.vixenbliss.creator.account.user.StandingChanged;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Sign-ins, each a family of refresh tokens that follow one another. A refusal is an answer here, not an exception: what
 * it revokes must be committed.
 */
@ApplicationScoped
@Transactional
public class TokenFamilies {

    private final RefreshTokens tokens;
    private final Standings standings;
    private final StudioService studios;
    private final TokenSettings settings;
    private final Event<StandingChanged> changes;
    private final Clock clock;

    @Inject
    public TokenFamilies(
            RefreshTokens tokens, Standings standings, StudioService studios, TokenSettings settings,
            Event<StandingChanged> changes, Clock clock) {
        this.tokens = tokens;
        this.standings = standings;
        this.studios = studios;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected TokenFamilies() {
        this(null, null, null, null, null, null);
    }

    /**
     * Begins a sign-in of somebody who has just proved who he is.
     *
     * @param wanted the studio to act for; null for the one that the person joined first, if any
     * @throws Fault {@code INVALID} for a studio that is not the person's
     */
    Opened open(UUID userId, UUID wanted) {
        UUID studio = wanted == null ? firstStudioOf(userId) : wanted;
        RefreshSecret secret = RefreshSecret.fresh();
        Instant now = clock.instant();
        RefreshToken token = RefreshToken.first(userId, studio, secret.hash(), now, settings.refreshLife());
        tokens.add(token);
        Caller caller = callerOf(token, studio).orElseThrow(TokenFamilies::notYours);
        return new Opened(caller, token.familyId(), secret);
    }

    /**
     * Uses a token up and gives the next one.
     *
     * @param wanted the studio to act for from now on; null to keep the one of the sign-in
     * @param arrived when the request came in
     */
    Optional<Opened> rotate(RefreshSecret secret, UUID wanted, Instant arrived) {
        return tokens.lock(secret.hash()).flatMap(token -> switch (token.spend(arrived, clock.instant())) {
            case SPENT -> follow(token, wanted == null ? token.studioId() : wanted, wanted != null);
            case REUSED -> {
                revoke(token);
                yield Optional.empty();
            }
            case DEAD, RACED -> Optional.empty();
        });
    }

    /** Ends the sign-in that a token belongs to. An unknown token is nobody's sign-in. */
    void end(RefreshSecret secret) {
        tokens.lock(secret.hash()).ifPresent(this::revoke);
    }

    /** The studio that is chosen for somebody who does not say. */
    public UUID firstStudioOf(UUID userId) {
        return studios.membershipsOf(userId).stream().map(place -> place.studioId()).findFirst().orElse(null);
    }

    private Optional<Opened> follow(RefreshToken token, UUID studio, boolean chosen) {
        RefreshSecret secret = RefreshSecret.fresh();
        RefreshToken next = token.next(studio, secret.hash(), clock.instant());
        tokens.add(next);
        Optional<Caller> caller = callerOf(next, studio);
        if (caller.isEmpty() && chosen) {
            throw notYours();
        }
        return caller.map(who -> new Opened(who, next.familyId(), secret));
    }

    private Optional<Caller> callerOf(RefreshToken token, UUID studio) {
        Standing.Key key = new Standing.Key(token.userId(), studio, token.familyId());
        return standings.of(key).caller(key);
    }

    private void revoke(RefreshToken token) {
        tokens.revokeFamily(token.familyId(), clock.instant());
        changes.fire(new StandingChanged(token.familyId()));
    }

    private static Fault notYours() {
        return Fault.invalid("studio_id", "is not a studio that you work for");
    }

    /** A sign-in that goes on. */
    record Opened(Caller caller, UUID familyId, RefreshSecret secret) {}
}
