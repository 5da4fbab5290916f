package com.vixenbliss.creator.account.token;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.json.Json;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the tokens of one issuer: its signature by one asymmetric algorithm, issuer, audience, times. What the token's
 * header says about keys (jwk, jku, x5u) is not looked at.
 */
final class TokenParser {

    private static final Logger LOG = LoggerFactory.getLogger(TokenParser.class);
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST = 8_192;

    private final DefaultJWTParser parser;

    /**
     * @param keys where the issuer's keys are; completed here
     * @param longestLife between {@code iat} and {@code exp}; a token that claims more is refused
     */
    TokenParser(JWTAuthContextInfo keys, String issuer, String audience, SignatureAlgorithm algorithm, Duration longestLife) {
        keys.setIssuedBy(issuer);
        keys.setExpectedAudience(Set.of(audience));
        keys.setSignatureAlgorithm(algorithm);
        keys.setRequiredClaims(Set.of("sub", "iat", "exp"));
        keys.setClockSkew(SKEW_SECONDS);
        keys.setMaxTimeToLiveSecs(longestLife.toSeconds());
        this.parser = new DefaultJWTParser(keys);
    }

    /** @return the claims, or empty when the token is not good; the caller is never told why */
    Optional<JsonNode> parse(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            parser.parse(token);
            return claims(token);
        } catch (ParseException refused) {
            LOG.debug("A token was refused: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** What a token says of its key, proved or not. */
    static Optional<JsonNode> header(String token) {
        return part(token, 0);
    }

    /** What a token says, proved or not. */
    static Optional<JsonNode> claims(String token) {
        return part(token, 1);
    }

    private static Optional<JsonNode> part(String token, int index) {
        String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.lenient().readTree(Base64.getUrlDecoder().decode(parts[index])))
                    .filter(JsonNode::isObject);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
    }
}
