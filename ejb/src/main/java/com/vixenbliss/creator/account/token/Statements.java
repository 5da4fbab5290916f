package com.vixenbliss.creator.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Signs what the platform states, with the key of its tokens, so that {@code /auth/jwks} verifies it. */
@ApplicationScoped
public class Statements {

    private final SigningKeys keys;
    private final TokenSettings settings;
    private final Clock clock;

    @Inject
    public Statements(SigningKeys keys, TokenSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Statements() {
        this(null, null, null);
    }

    public String issuer() {
        return settings.ownIssuer();
    }

    /**
     * A JWS in compact form.
     *
     * @param type its {@code typ}; must not be {@code JWT}, so that nobody takes a statement for a token
     * @param statement what the binder can write
     */
    public String sign(String type, Object statement) {
        return Jws.of(keys.ring().signer(clock.instant()), type, statement);
    }
}
