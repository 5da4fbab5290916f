package com.vixenbliss.creator.platform.ai.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static RetryPolicy always(double part) {
        return new RetryPolicy(
                3, Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(10), bound -> (long) (bound * part));
    }

    @Test
    void delaysAreAnythingUpToADoublingBound() {
        assertThat(always(0).delay(3, null)).isZero();
        assertThat(always(1).delay(1, null)).isEqualTo(Duration.ofMillis(200));
        assertThat(always(1).delay(2, null)).isEqualTo(Duration.ofMillis(400));
        assertThat(always(1).delay(30, null)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aProviderIsNeverAskedSoonerThanItSaid() {
        assertThat(always(0).delay(1, Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        assertThat(always(1).delay(1, Duration.ofSeconds(7))).isEqualTo(Duration.ofMillis(7250));
    }
}
