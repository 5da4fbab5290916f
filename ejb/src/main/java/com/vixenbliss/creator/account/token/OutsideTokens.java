package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.TokenSettings.Outside;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the tokens of the enterprise's own issuer, when one is configured. Such a token says who somebody is and can
 * narrow what he may do; it never gives a right that he was not given here.
 */
@ApplicationScoped
public class OutsideTokens {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideTokens.class);
    private static final int MOST = 50_000;

    private final Optional<Outside> settings;
    private final GroupClaims groups;
    private final OutsidePeople people;
    private final TokenFamilies families;
    private final StandingCache standings;
    private final TokenParser parser;
    private final ShortMemory<UUID, Optional<UUID>> firstStudios;

    @Inject
    public OutsideTokens(
            TokenSettings settings, GroupClaims groups, OutsidePeople people, TokenFamilies families, StandingCache standings,
            @ConfigProperty(name = "JWT_ALGORITHM", defaultValue = "RS256") SignatureAlgorithm algorithm,
            @ConfigProperty(name = "JWT_MAX_TTL", defaultValue = "PT24H") Duration longestLife, Clock clock) {
        this.settings = settings.outside();
        this.groups = groups;
        this.people = people;
        this.families = families;
        this.standings = standings;
        this.parser = this.settings.map(outside -> parser(outside, asymmetric(algorithm), longestLife)).orElse(null);
        this.firstStudios = new ShortMemory<>(StandingCache.KEPT, MOST, clock);
    }

    /** For the CDI client proxy only. */
    protected OutsideTokens() {
        this.settings = Optional.empty();
        this.groups = null;
        this.people = null;
        this.families = null;
        this.standings = null;
        this.parser = null;
        this.firstStudios = null;
    }

    /** Whether this issuer is the outside one; whether the token is really from it is another question. */
    boolean isFrom(String issuer) {
        return settings.filter(outside -> outside.issuer().equals(issuer)).isPresent();
    }

    /** Empty when the token is not good, is no access token, or its bearer may not come in. */
    Optional<Caller> callerOf(String token) {
        return parser.parse(token).filter(OutsideTokens::isForAccess).flatMap(this::caller);
    }

    /** When the issuer says that the person signed in ({@code auth_time}), else when it issued the token. */
    Optional<Instant> provedAt(String token) {
        return parser.parse(token).filter(OutsideTokens::isForAccess)
                .map(claims -> Instant.ofEpochSecond(claims.path("auth_time").asLong(claims.path("iat").asLong())));
    }

    /** An ID token has a nonce or a hash of its access token; Keycloak says {@code typ}, Cognito {@code token_use}. */
    private static boolean isForAccess(JsonNode claims) {
        String kind = claims.path("token_use").asText(claims.path("typ").asText("access"));
        return !claims.has("nonce") && !claims.has("at_hash") && Set.of("access", "Bearer", "JWT").contains(kind);
    }

    private Optional<Caller> caller(JsonNode claims) {
        Set<String> allowed = groups.of(claims);
        return person(claims).flatMap(person -> {
            UUID studio = allowed.contains(Role.STUDIO) ? studio(claims, person) : null;
            Standing.Key key = new Standing.Key(person, studio, null);
            return standings.of(key).caller(key).map(caller -> narrowed(caller, allowed));
        });
    }

    /** Two requests of a newcomer may race: the one that loses finds what the other made. */
    private Optional<UUID> person(JsonNode claims) {
        Optional<UUID> known = people.known(claims);
        if (known.isPresent()) {
            return known;
        }
        try {
            return Optional.of(people.admit(claims));
        } catch (Fault | PersistenceException refused) {
            LOG.info("A person of the outside issuer was not taken in: {}", refused.getMessage());
            return people.known(claims);
        }
    }

    private UUID studio(JsonNode claims, UUID person) {
        if (!claims.hasNonNull("studio_id")) {
            return firstStudios.get(person, who -> Optional.ofNullable(families.firstStudioOf(who))).orElse(null);
        }
        try {
            return UUID.fromString(claims.get("studio_id").asText());
        } catch (IllegalArgumentException notOurForm) {
            return new UUID(0, 0);
        }
    }

    private static Caller narrowed(Caller caller, Set<String> allowed) {
        Set<String> groups = new HashSet<>(caller.groups());
        groups.removeIf(group -> !allowed.contains(group.startsWith(Role.STUDIO) ? Role.STUDIO : group));
        return new Caller(caller.userId(), caller.studioId(), groups);
    }

    private static TokenParser parser(Outside outside, SignatureAlgorithm algorithm, Duration longestLife) {
        JWTAuthContextInfo keys = new JWTAuthContextInfo(outside.jwksUrl(), outside.issuer());
        keys.setJwksRefreshInterval(60);
        keys.setForcedJwksRefreshInterval(1);
        return new TokenParser(keys, outside.issuer(), outside.audience(), algorithm, longestLife);
    }

    private static SignatureAlgorithm asymmetric(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EDDSA -> algorithm;
            default -> throw new IllegalStateException("JWT_ALGORITHM must be an asymmetric one, not " + algorithm);
        };
    }
}
