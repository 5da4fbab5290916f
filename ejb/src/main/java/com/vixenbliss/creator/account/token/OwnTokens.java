package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.security.Caller;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the access tokens that we issued ourselves. */
@ApplicationScoped
public class OwnTokens {

    private final SigningKeys keys;
    private final TokenSettings settings;
    private final StandingCache standings;
    private volatile Readers readers;

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
        return whose(token).flatMap(key -> standings.of(key).caller(key));
    }

    /** The sign-in that a token belongs to; empty when the token is not good. */
    Optional<UUID> signInOf(String token) {
        return whose(token).map(Standing.Key::familyId);
    }

    private Optional<Standing.Key> whose(String token) {
        return TokenParser.header(token)
                .map(header -> parsers().get(header.path("kid").asText()))
                .flatMap(parser -> parser.parse(token))
                .filter(claims -> claims.path("token_use").asText().equals(AccessTokens.ACCESS))
                .flatMap(OwnTokens::keyOf);
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

    /** One for each key, by its id: an id that we did not give out opens nothing. New ones when the ring has changed. */
    private Map<String, TokenParser> parsers() {
        KeyRing ring = keys.ring();
        Readers current = readers;
        if (current == null || current.ring() != ring) {
            current = new Readers(ring,
                    ring.keys().stream().collect(Collectors.toUnmodifiableMap(SigningKey::kid, this::parserFor)));
            readers = current;
        }
        return current.byKeyId();
    }

    private TokenParser parserFor(SigningKey key) {
        JWTAuthContextInfo info = new JWTAuthContextInfo();
        info.setPublicVerificationKey(key.publicKey());
        return new TokenParser(info, settings.ownIssuer(), settings.ownAudience(), SignatureAlgorithm.RS256,
                settings.accessLife());
    }

    private record Readers(KeyRing ring, Map<String, TokenParser> byKeyId) {}
}
