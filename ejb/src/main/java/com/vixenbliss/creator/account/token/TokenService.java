package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.token.TokenFamilies.Opened;
import com.vixenbliss.creator.account.user.SignInService;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Gives out tokens for passwords and for older tokens. Not transactional: passwords are hashed here. */
@ApplicationScoped
public class TokenService {

    private static final int LONGEST_INPUT = 8_192;

    private final SignInService signIns;
    private final UserService users;
    private final TokenFamilies families;
    private final AccessTokens accessTokens;
    private final TokenSettings settings;
    private final Clock clock;

    @Inject
    public TokenService(
            SignInService signIns, UserService users, TokenFamilies families, AccessTokens accessTokens,
            TokenSettings settings, Clock clock) {
        this.signIns = signIns;
        this.users = users;
        this.families = families;
        this.accessTokens = accessTokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected TokenService() {
        this(null, null, null, null, null, null);
    }

    /**
     * @param studioId the studio to act for; null for the one that the person joined first, if any
     * @throws Fault as {@link SignInService#signIn} does, and {@code INVALID} for a studio that is not the person's
     */
    public TokenPair grant(String email, String password, UUID studioId) {
        UserProfile person = signIns.signIn(email, password);
        return pair(families.open(person.id(), studioId), person.email());
    }

    /**
     * @param studioId the studio to act for from now on; null to keep the one of the sign-in
     * @throws Fault {@code UNAUTHENTICATED} for a token that is spent, revoked, expired or not ours
     */
    public TokenPair refresh(String refreshToken, UUID studioId) {
        Instant arrived = clock.instant();
        Opened next = families.rotate(secret(refreshToken), studioId, arrived)
                .orElseThrow(() -> new Fault(Kind.UNAUTHENTICATED, "refresh-token-dead",
                        "This refresh token is not good any more. Sign in again."));
        return pair(next, users.profile(next.caller().userId()).email());
    }

    /** Ends the sign-in; its access tokens die with it. Quiet about tokens that are none. */
    public void logout(String refreshToken) {
        families.end(secret(refreshToken));
    }

    private TokenPair pair(Opened opened, String name) {
        Standing.Key key =
                new Standing.Key(opened.caller().userId(), opened.caller().studioId(), opened.familyId());
        String access = accessTokens.issue(key, name, opened.caller().groups());
        return new TokenPair(access, "Bearer", settings.accessLife().toSeconds(), opened.secret().text());
    }

    private static RefreshSecret secret(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST_INPUT) {
            throw Fault.invalid("refresh_token", "is required");
        }
        return new RefreshSecret(text);
    }
}
