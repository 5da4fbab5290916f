package com.vixenbliss.creator.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.token.model.ExternalIdentity;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enterprise's issuer: its keys come over HTTP, its tokens are forged here. */
class OutsideTokensTest {

    private static final String ISSUER = "https://login.enterprise.example";
    private static final String AUDIENCE = "creator";

    @TempDir
    private Path directory;

    private final MockWebServer jwks = new MockWebServer();
    private final MemoryIdentities identities = new MemoryIdentities();
    private SigningKey theirs;
    private TokenWorld world;
    private BearerTokens bearers;

    @BeforeEach
    void theIssuerPublishesItsKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        theirs = SigningKey.of(generator.generateKeyPair().getPrivate(), Instant.now());
        String published = Json.lenient().writeValueAsString(new Jwk.KeySet(List.of(theirs.jwk())));
        for (int i = 0; i < 20; i++) {
            jwks.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body(published).build());
        }
        jwks.start();
        TokenSettings settings = TokenWorld.settings(
                Optional.of(ISSUER), Optional.of(AUDIENCE), Optional.of(jwks.url("/jwks").toString()));
        world = new TokenWorld(directory, Clock.systemUTC(), settings);
        bearers = new BearerTokens(world.own, outside(settings), world.keys);
    }

    @AfterEach
    void close() {
        jwks.close();
    }

    @Test
    void anAdultWithAVerifiedAddressIsTakenInOnceAsAFan() {
        Caller first = caller(claims -> { }).orElseThrow();
        Caller second = caller(claims -> { }).orElseThrow();

        assertThat(first).isEqualTo(second);
        assertThat(first.groups()).containsExactly(Role.FAN);
        assertThat(world.people.userService.profile(first.userId()).displayName()).isEqualTo("Bea");
    }

    @Test
    void withoutProofOfAgeOrAddressNobodyIsTakenIn() {
        assertThat(caller(claims -> claims.remove("birthdate"))).isEmpty();
        assertThat(caller(claims -> claims.put("birthdate", "1994"))).isEmpty();
        assertThat(caller(claims -> claims.put("birthdate", "2015-01-01"))).isEmpty();
        assertThat(caller(claims -> claims.put("email_verified", false))).isEmpty();
        assertThat(caller(claims -> claims.remove("email"))).isEmpty();
        assertThat(world.people.users.byEmail(EmailAddress.of("bea@enterprise.example"))).isEmpty();
    }

    @Test
    void theIssuerCannotClaimAnAccountThatIsHereAlready() {
        world.people.registered("bea@enterprise.example");

        assertThat(caller(claims -> { })).isEmpty();
    }

    @Test
    void aTokenFromBeforeAnErasureDoesNotMakeThePersonAnew() {
        long now = Instant.now().getEpochSecond();
        identities.erased = Instant.ofEpochSecond(now - 20);

        assertThat(caller(claims -> claims.put("iat", now - 60))).isEmpty();
        assertThat(caller(claims -> claims.put("iat", now - 5))).isPresent();
    }

    @Test
    void itsTokensAreCheckedLikeOurs() throws Exception {
        long now = Instant.now().getEpochSecond();

        assertThat(caller(claims -> claims.put("aud", "another"))).isEmpty();
        assertThat(caller(claims -> claims.remove("aud"))).isEmpty();
        assertThat(caller(claims -> claims.put("iat", now - 900).put("exp", now - 120))).isEmpty();
        assertThat(caller(claims -> claims.put("exp", now + 315_360_000L))).isEmpty();
        assertThat(caller(claims -> claims.put("nonce", "n"))).as("an ID token").isEmpty();
        assertThat(caller(claims -> claims.put("typ", "ID"))).as("Keycloak's ID token").isEmpty();
        assertThat(bearers.callerOf(Forge.unsigned(Forge.json(header -> header.put("alg", "none")), claims()))).isEmpty();
        ObjectNode ourIssuer = claims();
        ourIssuer.put("iss", world.settings.ownIssuer()).put("aud", world.settings.ownAudience());
        assertThat(bearers.callerOf(Forge.rsa(header(), ourIssuer, theirs.key()))).as("theirs posing as ours").isEmpty();
    }

    @Test
    void ourOwnTokensStayGood() {
        world.people.registered("ana@example.com");

        String own = world.tokens.grant("ana@example.com", People.PASSWORD, null).accessToken();

        assertThat(bearers.callerOf(own)).isPresent();
    }

    @Test
    void groupsNarrowWhatWasGivenHereAndNeverGiveMore() {
        Caller bea = caller(claims -> { }).orElseThrow();
        UUID studio = world.people.studioService
                .found(People.admin(), "North", null, "bea@enterprise.example").id();

        assertThat(caller(claims -> { }).orElseThrow().groups())
                .containsExactlyInAnyOrder(Role.FAN, Role.STUDIO, Role.STUDIO_EDITOR, Role.STUDIO_OWNER);
        assertThat(caller(claims -> claims.putArray("groups").add("fan")).orElseThrow())
                .isEqualTo(new Caller(bea.userId(), null, java.util.Set.of(Role.FAN)));
        assertThat(caller(claims -> claims.putArray("groups").add("creators").add("admin")).orElseThrow().groups())
                .contains(Role.STUDIO_OWNER).doesNotContain(Role.ADMIN, Role.FAN);
        assertThat(caller(claims -> claims.put("studio_id", studio.toString())).orElseThrow().studioId()).isEqualTo(studio);
        assertThat(caller(claims -> claims.put("studio_id", UUID.randomUUID().toString()))).isEmpty();
    }

    @Test
    void halfAConfigurationIsNone() {
        assertThatThrownBy(() -> TokenWorld.settings(Optional.of(ISSUER), Optional.empty(), Optional.of("http://x")).outside())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TokenWorld.settings(Optional.empty(), Optional.of("a"), Optional.of("http://x")).outside())
                .isInstanceOf(IllegalStateException.class);
    }

    private Optional<Caller> caller(Consumer<ObjectNode> change) {
        ObjectNode claims = claims();
        change.accept(claims);
        return bearers.callerOf(Forge.rsa(header(), claims, theirs.key()));
    }

    private ObjectNode header() {
        return Forge.json(header -> header.put("alg", "RS256").put("typ", "JWT").put("kid", theirs.kid()));
    }

    private static ObjectNode claims() {
        long now = Instant.now().getEpochSecond();
        return Forge.json(claims -> claims.put("iss", ISSUER).put("aud", AUDIENCE).put("sub", "bea-1")
                .put("email", "bea@enterprise.example").put("email_verified", true).put("name", "Bea")
                .put("birthdate", "1990-03-09").put("iat", now).put("exp", now + 300));
    }

    private OutsideTokens outside(TokenSettings settings) {
        OutsidePeople people = new OutsidePeople(identities, world.people.userService, Clock.systemUTC());
        GroupClaims groups = new GroupClaims("groups", Optional.of(List.of("creators:studio")));
        return new OutsideTokens(settings, groups, people, world.families, new StandingCache(world::standing, new Ticking()),
                SignatureAlgorithm.RS256, Duration.ofHours(24), new Ticking());
    }

    /** Each look at it is a minute later, so that what a test changes is seen at once. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.now();

        @Override
        public Instant instant() {
            now = now.plusSeconds(60);
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private static final class MemoryIdentities implements ExternalIdentities {
        private final Map<String, UUID> rows = new HashMap<>();
        private Instant erased;

        @Override
        public Optional<UUID> userOf(String issuer, String subject) {
            return Optional.ofNullable(rows.get(issuer + " " + subject));
        }

        @Override
        public Optional<Instant> erasedAt(String issuer, String subject) {
            return Optional.ofNullable(erased);
        }

        @Override
        public void add(ExternalIdentity identity) {
            rows.put(identity.issuer() + " " + identity.subject(), identity.userId());
        }
    }
}
