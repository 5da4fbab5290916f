package com.vixenbliss.creator.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When the bearer of a token last proved who he is, for what must not be done with a token that was left lying about. */
@ApplicationScoped
public class FreshSignIn {

    private static final String BEGUN = "select min(t.createdAt) from RefreshToken t where t.familyId = :family";

    private final OwnTokens own;
    private final OutsideTokens outside;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Inject
    public FreshSignIn(OwnTokens own, OutsideTokens outside) {
        this.own = own;
        this.outside = outside;
    }

    /** For the CDI client proxy only. */
    protected FreshSignIn() {
        this(null, null);
    }

    /** When the password was given, or when the outside issuer says that it was; empty for a token that is not good. */
    public Optional<Instant> of(String token) {
        String issuer = TokenParser.claims(token).map(claims -> claims.path("iss").asText()).orElse("");
        return outside.isFrom(issuer) ? outside.provedAt(token) : own.signInOf(token).map(this::begun);
    }

    private Instant begun(UUID family) {
        return entities.createQuery(BEGUN, Instant.class).setParameter("family", family).getSingleResult();
    }
}
