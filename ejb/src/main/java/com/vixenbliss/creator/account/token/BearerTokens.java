package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers who the bearer of a token is, whoever issued it. */
@ApplicationScoped
public class BearerTokens {

    private final OwnTokens own;
    private final OutsideTokens outside;
    private final SigningKeys keys;

    @Inject
    public BearerTokens(OwnTokens own, OutsideTokens outside, SigningKeys keys) {
        this.own = own;
        this.outside = outside;
        this.keys = keys;
    }

    /** For the CDI client proxy only. */
    protected BearerTokens() {
        this(null, null, null);
    }

    /** Empty for every token that is not good; the caller is never told why. */
    public Optional<Caller> callerOf(String token) {
        String issuer = TokenParser.claims(token).map(claims -> claims.path("iss").asText()).orElse("");
        return outside.isFrom(issuer) ? outside.callerOf(token) : own.callerOf(token);
    }

    /** A platform that cannot sign, or believes a half-configured issuer, must not start. */
    void checkAtStart(@Observes Startup event) {
        keys.published();
        outside.isFrom("");
    }
}
