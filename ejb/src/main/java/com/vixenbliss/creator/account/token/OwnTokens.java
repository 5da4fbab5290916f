package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import io.smallrye.jwt.KeyFormat;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Reads the access tokens that we issued ourselves. */
@ApplicationScoped
public class OwnTokens {

    private final SigningKeys keys;
    private final TokenSettings settings;
    private final StandingCache standings;
    private volatile Reader reader;

    @Inject
    public OwnTokens(SigningKeys keys, TokenSettings settings, StandingCache standings) {
        this.keys = keys;
        this.settings = settings;
        this.standings = standings;
    }

    /** For the CDI client proxy only. */
    protected OwnTokens() {
        this(null, null, null);
    }

    /** Empty when the token is not good, or its bearer may not come in any more. */
    Optional<Caller> callerOf(String token) {
        return parser().parse(token)
                .filter(claims -> claims.path("token_use").asText().equals(AccessTokens.ACCESS))
                .flatMap(OwnTokens::keyOf)
                .flatMap(key -> standings.of(key).caller(key));
    }

    private static Optional<Standing.Key> keyOf(JsonNode claims) {
        try {
            UUID studio = claims.hasNonNull("studio_id") ? UUID.fromString(claims.get("studio_id").asText()) : null;
            UUID person = UUID.fromString(claims.path("sub").asText());
            return Optional.of(new Standing.Key(person, studio, UUID.fromString(claims.path("sid").asText())));
        } catch (IllegalArgumentException notOurForm) {
            return Optional.empty();
        }
    }

    /** A new one whenever the ring has changed. */
    private TokenParser parser() {
        KeyRing ring = keys.ring();
        Reader current = reader;
        if (current == null || current.ring() != ring) {
            current = new Reader(ring, parserFor(ring));
            reader = current;
        }
        return current.parser();
    }

    private TokenParser parserFor(KeyRing ring) {
        JWTAuthContextInfo info = new JWTAuthContextInfo();
        info.setKeyFormat(KeyFormat.JWK);
        info.setPublicKeyContent(text(ring.published()));
        return new TokenParser(info, settings.ownIssuer(), settings.ownAudience(), SignatureAlgorithm.RS256,
                settings.accessLife());
    }

    private static String text(Jwk.Set keys) {
        try {
            return Json.lenient().writeValueAsString(keys);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private record Reader(KeyRing ring, TokenParser parser) {}
}
