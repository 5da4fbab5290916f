package com.vixenbliss.creator.content.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.content.batch.model.Tally;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static Pace pace(int recent, Duration span) {
        return new Pace(new Tally(recent, 0, BigDecimal.ONE), recent, span);
    }

    @Test
    void theRestTakesAsLongAsTheLastOnesDid() {
        assertThat(pace(11, Duration.ofSeconds(20)).etaSeconds(39)).isEqualTo(78);
    }

    @Test
    void whileNothingEndsItGrows() {
        assertThat(pace(11, Duration.ofSeconds(60)).etaSeconds(39)).isGreaterThan(pace(11, Duration.ofSeconds(20)).etaSeconds(39));
    }

    @Test
    void beforeTwoHaveEndedNobodyKnows() {
        assertThat(pace(0, Duration.ZERO).etaSeconds(50)).isNull();
        assertThat(pace(1, Duration.ofSeconds(2)).etaSeconds(49)).isNull();
    }

    @Test
    void whatIsDoneTakesNoTime() {
        assertThat(pace(20, Duration.ofSeconds(9)).etaSeconds(0)).isZero();
    }
}
