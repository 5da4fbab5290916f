package com.vixenbliss.creator.platform.ai.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpStatusTest {

    private static Duration retryAfter(String text) {
        return HttpStatus.retryAfter(new HttpFailure(429, Map.of("retry-after", text), ""));
    }

    @Test
    void delaysAreSecondsOrADate() {
        String soon = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(30).format(DateTimeFormatter.RFC_1123_DATE_TIME);

        assertThat(retryAfter("7")).isEqualTo(Duration.ofSeconds(7));
        assertThat(retryAfter("0.25")).isEqualTo(Duration.ofMillis(250));
        assertThat(retryAfter(soon)).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30));
        assertThat(retryAfter("Wed, 21 Oct 2015 07:28:00 GMT")).isZero();
    }

    @Test
    void whatIsNotADelayIsNone() {
        assertThat(retryAfter("soon")).isNull();
        assertThat(retryAfter("-3")).isNull();
        assertThat(retryAfter("NaN")).isNull();
        assertThat(HttpStatus.googleDuration("34.4s")).isEqualTo(Duration.ofMillis(34_400));
        assertThat(HttpStatus.googleDuration("34.4")).isNull();
    }
}
