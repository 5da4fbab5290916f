package com.vixenbliss.creator.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How tokens are issued and which are believed. {@code JWT_ISSUER} and {@code JWT_AUDIENCE} are the enterprise's when
 * {@code JWT_JWKS_URL} says where its keys are; else they are our own.
 */
@ApplicationScoped
public class TokenSettings {

    private static final String OWN = "vixenbliss-creator";

    private final Duration accessLife;
    private final Duration refreshLife;
    private final Optional<String> issuer;
    private final Optional<String> audience;
    private final Optional<String> jwksUrl;

    @Inject
    public TokenSettings(
            @ConfigProperty(name = "JWT_ACCESS_TTL", defaultValue = "PT15M") Duration accessLife,
            @ConfigProperty(name = "JWT_REFRESH_TTL", defaultValue = "P30D") Duration refreshLife,
            @ConfigProperty(name = "JWT_ISSUER") Optional<String> issuer,
            @ConfigProperty(name = "JWT_AUDIENCE") Optional<String> audience,
            @ConfigProperty(name = "JWT_JWKS_URL") Optional<String> jwksUrl) {
        this.accessLife = accessLife;
        this.refreshLife = refreshLife;
        this.issuer = issuer;
        this.audience = audience;
        this.jwksUrl = jwksUrl;
    }

    /** For the CDI client proxy only. */
    protected TokenSettings() {
        this(null, null, null, null, null);
    }

    public Duration accessLife() {
        return accessLife;
    }

    public Duration refreshLife() {
        return refreshLife;
    }

    public String ownIssuer() {
        return jwksUrl.isPresent() ? OWN : issuer.orElse(OWN);
    }

    public String ownAudience() {
        return jwksUrl.isPresent() ? OWN : audience.orElse(OWN);
    }

    /** @throws IllegalStateException when half of it is configured: an audience that is not checked lets strangers in */
    public Optional<Outside> outside() {
        return jwksUrl.map(url -> new Outside(
                issuer.filter(name -> !name.equals(OWN)).orElseThrow(() -> missing("JWT_ISSUER")),
                audience.orElseThrow(() -> missing("JWT_AUDIENCE")), url));
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException(name + " must be set when JWT_JWKS_URL is, and not be " + OWN);
    }

    /** An enterprise's own OpenID issuer. */
    public record Outside(String issuer, String audience, String jwksUrl) {}
}
