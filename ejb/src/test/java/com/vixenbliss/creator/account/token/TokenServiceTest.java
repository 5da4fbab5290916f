package com.vixenbliss.creator.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenServiceTest {

    @TempDir
    private Path directory;

    private final MovableClock clock = new MovableClock(Instant.now());
    private TokenWorld world;
    private UserProfile ana;

    @BeforeEach
    void anaIsRegistered() {
        world = new TokenWorld(directory, clock, TokenWorld.ownIssuerOnly());
        ana = world.people.registered("ana@example.com");
    }

    @Test
    void refreshTokensFollowOneAnother() {
        TokenPair first = signIn(null);
        clock.advance(Duration.ofSeconds(1));

        TokenPair second = world.tokens.refresh(first.refreshToken(), null);
        clock.advance(Duration.ofSeconds(1));

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(world.own.callerOf(second.accessToken())).isPresent();
        assertThat(world.tokens.refresh(second.refreshToken(), null)).isNotNull();
    }

    @Test
    void aSpentTokenThatComesBackEndsTheSignInForBoth() {
        TokenPair first = signIn(null);
        clock.advance(Duration.ofSeconds(1));
        TokenPair second = world.tokens.refresh(first.refreshToken(), null);
        clock.advance(Duration.ofSeconds(1));

        assertThat(refusal(() -> world.tokens.refresh(first.refreshToken(), null))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(refusal(() -> world.tokens.refresh(second.refreshToken(), null))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(world.own.callerOf(second.accessToken())).as("its access token").isEmpty();
        assertThat(signIn(null)).as("another sign-in").isNotNull();
    }

    @Test
    void signingOutEndsTheTokensOfThisSignInAlone() {
        TokenPair phone = signIn(null);
        TokenPair laptop = signIn(null);

        world.tokens.logout(phone.refreshToken());

        assertThat(refusal(() -> world.tokens.refresh(phone.refreshToken(), null))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(world.own.callerOf(phone.accessToken())).isEmpty();
        assertThat(world.own.callerOf(laptop.accessToken())).isPresent();
        world.tokens.logout("never given out");
    }

    @Test
    void aSignInEndsAfterItsTimeHoweverOftenItIsRefreshed() {
        TokenPair pair = signIn(null);
        for (int day = 0; day < 29; day++) {
            clock.advance(Duration.ofDays(1));
            pair = world.tokens.refresh(pair.refreshToken(), null);
        }
        clock.advance(Duration.ofDays(1));

        String last = pair.refreshToken();
        assertThat(refusal(() -> world.tokens.refresh(last, null))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void aMemberActsForTheFirstStudioUnlessAnotherIsChosen() {
        UUID north = studio("North");
        UUID south = studio("South");
        join(south, StudioRole.OWNER);

        assertThat(studioOf(signIn(null))).isEqualTo(south.toString());
        join(north, StudioRole.ANALYST);
        TokenPair pair = signIn(north);
        assertThat(groupsOf(pair)).containsExactly(Role.FAN, Role.STUDIO);
        clock.advance(Duration.ofSeconds(1));
        TokenPair kept = world.tokens.refresh(pair.refreshToken(), null);
        assertThat(studioOf(kept)).isEqualTo(north.toString());
        clock.advance(Duration.ofSeconds(1));
        TokenPair changed = world.tokens.refresh(kept.refreshToken(), south);
        assertThat(groupsOf(changed)).containsExactly(Role.FAN, Role.STUDIO, Role.STUDIO_EDITOR, Role.STUDIO_OWNER);
    }

    @Test
    void nobodyChoosesAStudioThatIsNotHis() {
        UUID north = studio("North");

        assertThat(refusal(() -> signIn(north))).isEqualTo(Kind.INVALID);
        assertThat(refusal(() -> signIn(UUID.randomUUID()))).isEqualTo(Kind.INVALID);
    }

    @Test
    void aSuspendedPersonCannotRefresh() {
        TokenPair pair = signIn(null);
        world.people.userService.setStatus(People.admin(), ana.id(), UserStatus.SUSPENDED, "spam");

        assertThat(refusal(() -> world.tokens.refresh(pair.refreshToken(), null))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    private TokenPair signIn(UUID studio) {
        return world.tokens.grant("ana@example.com", People.PASSWORD, studio);
    }

    private UUID studio(String name) {
        world.people.registered(name.toLowerCase(java.util.Locale.ROOT) + "@example.com");
        return world.people.studioService.found(People.admin(), name, null, name + "@example.com").id();
    }

    private void join(UUID studio, StudioRole role) {
        world.people.memberService.add(People.admin(), studio, "ana@example.com", role);
    }

    private static String studioOf(TokenPair pair) {
        return Forge.part(pair.accessToken(), 1).path("studio_id").asText();
    }

    private static List<String> groupsOf(TokenPair pair) {
        return Forge.part(pair.accessToken(), 1).get("groups").valueStream().map(group -> group.asText()).toList();
    }

    private static Kind refusal(ThrowingCallable call) {
        return catchThrowableOfType(Fault.class, call).kind();
    }
}
