package com.vixenbliss.creator.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each attack starts from a token that is good, and changes one thing. */
class OwnTokensTest {

    @TempDir
    private Path directory;

    private TokenWorld world;
    private UserProfile ana;
    private String good;
    private PrivateKey ours;

    @BeforeEach
    void aGoodToken() {
        world = new TokenWorld(directory, Clock.systemUTC(), TokenWorld.ownIssuerOnly());
        ana = world.people.registered("ana@example.com");
        good = world.tokens.grant("ana@example.com", People.PASSWORD, null).accessToken();
        ours = world.keys.ring().signer(Instant.now()).key();
        assertThat(caller(good)).get().isEqualTo(People.fan(ana));
        assertThat(caller(resigned(header -> { }, claims -> { }))).isPresent();
    }

    @Test
    void itHasTheClaimsOfMicroProfileJwt() {
        ObjectNode claims = Forge.part(good, 1);

        assertThat(claims.properties()).extracting(claim -> claim.getKey()).containsExactlyInAnyOrder(
                "iss", "aud", "sub", "upn", "groups", "sid", "token_use", "jti", "iat", "exp");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(900);
        assertThat(Forge.part(good, 0).get("kid").asText()).isEqualTo(world.keys.published().keys().getFirst().kid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "nOnE", "NONE", ""})
    void aTokenWithoutASignatureIsNone(String algorithm) {
        String token = Forge.unsigned(header(header -> header.put("alg", algorithm)), claims(claims -> { }));

        assertThat(caller(token)).isEmpty();
    }

    @Test
    void ourPublicKeyIsNotASecret() {
        ObjectNode header = header(changed -> changed.put("alg", "HS256"));
        byte[] der = publicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END PUBLIC KEY-----\n";

        assertThat(caller(Forge.hmac(header, claims(claims -> { }), der))).isEmpty();
        assertThat(caller(Forge.hmac(header, claims(claims -> { }), pem.getBytes(StandardCharsets.US_ASCII)))).isEmpty();
    }

    @Test
    void aKeyThatATokenBringsAlongIsNotBelieved() {
        KeyPair stranger = newKey();
        Jwk jwk = SigningKey.of(stranger.getPrivate(), Instant.now()).jwk();

        for (String kid : new String[] {jwk.kid(), world.keys.published().keys().getFirst().kid()}) {
            ObjectNode header = header(changed -> {
                changed.put("kid", kid);
                changed.putObject("jwk").put("kty", "RSA").put("n", jwk.n()).put("e", jwk.e()).put("kid", kid);
                changed.put("jku", "http://127.0.0.1:1/keys").put("x5u", "http://127.0.0.1:1/cert");
            });
            assertThat(caller(Forge.rsa(header, claims(claims -> { }), stranger.getPrivate()))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../dev/null", "' or '1'='1", "unknown", "", "\u0000"})
    void aKeyIdIsOnlyAName(String kid) {
        KeyPair stranger = newKey();

        assertThat(caller(Forge.rsa(header(header -> header.put("kid", kid)), claims(claims -> { }), stranger.getPrivate())))
                .isEmpty();
    }

    @Test
    void timesCount() {
        long now = Instant.now().getEpochSecond();

        assertThat(caller(resigned(header -> { }, claims -> claims.put("iat", now - 1000).put("exp", now - 100)))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.remove("exp")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.remove("iat")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("exp", now + 315_360_000L)))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("nbf", now + 300)))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("exp", "never")))).isEmpty();
    }

    @Test
    void itIsForUsByUsAndForAccess() {
        assertThat(caller(resigned(header -> { }, claims -> claims.put("aud", "another")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.remove("aud")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("iss", "https://evil.example")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.remove("iss")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("token_use", "id")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.remove("token_use")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("sub", "1")))).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("sub", UUID.randomUUID().toString())))).isEmpty();
        assertThat(caller(resigned(header -> header.putArray("crit").add("exp"), claims -> { }))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "a.b", "....", "%%%.%%%.%%%", "e30.e30.", "bnVsbA.bnVsbA.bnVsbA"})
    void rubbishIsRefusedQuietly(String token) {
        assertThat(caller(token)).isEmpty();
    }

    @Test
    void aRefreshTokenAChangedTokenAndAnEndlessOneAreRefused() {
        String refresh = world.tokens.grant("ana@example.com", People.PASSWORD, null).refreshToken();
        String[] parts = good.split("\\.");
        String promoted = Forge.unsigned(Forge.part(good, 0), claims(claims -> claims.putArray("groups").add("admin")));

        assertThat(caller(refresh)).isEmpty();
        assertThat(caller(promoted + parts[2])).isEmpty();
        assertThat(caller(resigned(header -> { }, claims -> claims.put("x", "y".repeat(10_000))))).isEmpty();
    }

    @Test
    void whatATokenSaysOfGroupsGivesNothing() {
        String boastful = resigned(header -> { }, claims -> claims.putArray("groups").add("admin").add("studio"));

        assertThat(caller(boastful).orElseThrow().groups()).containsExactly(Role.FAN);
        assertThat(caller(resigned(header -> { }, claims -> claims.put("studio_id", UUID.randomUUID().toString())))).isEmpty();
    }

    @Test
    void aSuspendedPersonIsOutAfterHalfAMinute() {
        Clock later = Clock.offset(Clock.systemUTC(), StandingCache.KEPT.plusSeconds(1));
        world.people.userService.setStatus(People.admin(), ana.id(), UserStatus.SUSPENDED, "spam");
        assertThat(caller(good)).as("still remembered").isPresent();

        StandingCache aged = new StandingCache(key -> new Standing(false, false, null, true), later);

        assertThat(new OwnTokens(world.keys, world.settings, aged).callerOf(good)).isEmpty();
    }

    @Test
    void aNewKeyIsPublishedAtOnceAndSignsLater() throws Exception {
        String before = world.keys.ring().signer(Instant.now()).kid();
        java.nio.file.Files.writeString(directory.resolve("second.pem"), "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(newKey().getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----");

        SigningKeys reread = new SigningKeys(Optional.empty(), Optional.of(directory.toString()), Clock.systemUTC());

        assertThat(reread.published().keys()).hasSize(2);
        assertThat(reread.ring().signer(Instant.now()).kid()).isEqualTo(before);
        assertThat(reread.ring().signer(Instant.now().plus(Duration.ofMinutes(6))).kid()).isNotEqualTo(before);
        assertThat(new OwnTokens(reread, world.settings, world.standings).callerOf(good)).isPresent();
    }

    private Optional<Caller> caller(String token) {
        return world.own.callerOf(token);
    }

    private String resigned(Consumer<ObjectNode> header, Consumer<ObjectNode> claims) {
        return Forge.rsa(header(header), claims(claims), ours);
    }

    private ObjectNode header(Consumer<ObjectNode> change) {
        ObjectNode header = Forge.part(good, 0);
        change.accept(header);
        return header;
    }

    private ObjectNode claims(Consumer<ObjectNode> change) {
        ObjectNode claims = Forge.part(good, 1);
        change.accept(claims);
        return claims;
    }

    private PublicKey publicKey() {
        Jwk jwk = world.keys.published().keys().getFirst();
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(jwk.n()), number(jwk.e())));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
