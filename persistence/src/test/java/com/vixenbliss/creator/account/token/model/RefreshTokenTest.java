package com.vixenbliss.creator.account.token.model;

import static com.vixenbliss.creator.account.token.model.RefreshToken.Spending.DEAD;
import static com.vixenbliss.creator.account.token.model.RefreshToken.Spending.RACED;
import static com.vixenbliss.creator.account.token.model.RefreshToken.Spending.REUSED;
import static com.vixenbliss.creator.account.token.model.RefreshToken.Spending.SPENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LIFE = Duration.ofDays(30);

    private final RefreshToken token = RefreshToken.first(UUID.randomUUID(), null, new byte[32], NOW, LIFE);

    @Test
    void itWorksOnce() {
        assertThat(token.spend(NOW, NOW)).isEqualTo(SPENT);
        assertThat(token.spend(NOW.plusSeconds(1), NOW.plusSeconds(1))).isEqualTo(REUSED);
    }

    @Test
    void aRequestThatWaitedWhileAnotherSpentItIsNoThief() {
        token.spend(NOW, NOW.plusMillis(20));

        assertThat(token.spend(NOW.plusMillis(10), NOW.plusMillis(30))).isEqualTo(RACED);
    }

    @Test
    void itDiesAtItsEndAndWhenItIsRevoked() {
        assertThat(token.spend(NOW.plus(LIFE), NOW.plus(LIFE))).isEqualTo(DEAD);
        token.revoke(NOW);
        assertThat(token.spend(NOW, NOW)).isEqualTo(DEAD);
    }

    @Test
    void itsSuccessorsEndWhenItWouldHave() {
        RefreshToken next = token.next(null, new byte[32], NOW.plus(Duration.ofDays(29)));

        assertThat(next.familyId()).isEqualTo(token.familyId());
        assertThat(next.expiresAt()).isEqualTo(token.expiresAt());
    }
}
