package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Issues access tokens: RS256 JWTs with the claims of MicroProfile JWT, good for a quarter of an hour. */
@ApplicationScoped
public class AccessTokens {

    /** Says that a token is for calling the API. Nothing else that we give out carries it. */
    static final String ACCESS = "access";

    private final SigningKeys keys;
    private final TokenSettings settings;
    private final Clock clock;

    @Inject
    public AccessTokens(SigningKeys keys, TokenSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected AccessTokens() {
        this(null, null, null);
    }

    /**
     * @param name for people who read logs; nothing is decided by it
     * @param familyId the sign-in; when it is revoked, the token is refused too
     */
    String issue(Standing.Key who, String name, Set<String> groups) {
        Instant now = clock.instant();
        SigningKey key = keys.ring().signer(now);
        Claims claims = new Claims(settings.ownIssuer(), settings.ownAudience(), who.userId(), name,
                groups.stream().sorted().toList(), who.studioId(), who.familyId(), ACCESS, TimeOrderedId.next(),
                now.getEpochSecond(), now.plus(settings.accessLife()).getEpochSecond());
        return Jws.of(key, "JWT", claims);
    }

    private record Claims(
            String iss, String aud, UUID sub, String upn, java.util.List<String> groups, UUID studioId, UUID sid,
            String tokenUse, UUID jti, long iat, long exp) {}
}
