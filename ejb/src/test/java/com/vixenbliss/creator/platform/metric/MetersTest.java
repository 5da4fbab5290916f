package com.vixenbliss.creator.platform.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void publish() {
        Metrics.addRegistry(registry);
    }

    @AfterEach
    void leave() {
        Metrics.removeRegistry(registry);
    }

    @Test
    void aDurationIsCountedInEveryBucketThatItFitsIn() {
        Meters.took(Duration.ofMillis(30), "test.requests", "route", "/chat");

        Timer timer = registry.get("test.requests").tag("route", "/chat").timer();
        assertThat(Arrays.stream(timer.takeSnapshot().histogramCounts())
                .filter(bucket -> bucket.count() > 0)
                .mapToDouble(bucket -> bucket.bucket(TimeUnit.MILLISECONDS))
                .min()).hasValue(50);
        assertThat(timer.takeSnapshot().histogramCounts()).hasSize(11).allMatch(MetersTest::isFinite);
    }

    @Test
    void modelsAreMeasuredOnAScaleOfTheirOwn() {
        Meters.modelTook(Duration.ofSeconds(40), "test.models", "provider", "gemini");

        assertThat(registry.get("test.models").timer().takeSnapshot().histogramCounts())
                .filteredOn(bucket -> bucket.count() > 0)
                .extracting(bucket -> bucket.bucket(TimeUnit.SECONDS))
                .containsExactly(60.0);
    }

    @Test
    void countsAndAmountsAddUp() {
        Meters.count("test.turns", "outcome", "completed");
        Meters.count("test.turns", "outcome", "completed");
        Meters.add(0.25, "test.cost");

        assertThat(registry.get("test.turns").tag("outcome", "completed").counter().count()).isEqualTo(2);
        assertThat(registry.get("test.cost").counter().count()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void anEnumIsALowerCaseWord() {
        assertThat(Meters.word(TimeUnit.SECONDS)).isEqualTo("seconds");
    }

    private static boolean isFinite(CountAtBucket bucket) {
        return Double.isFinite(bucket.bucket());
    }
}
