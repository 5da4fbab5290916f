package com.vixenbliss.creator.platform.ai.provider;

import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** What error answers mean at every vendor. */
public final class HttpStatus {

    private HttpStatus() {}

    /** By the status alone. */
    public static Kind kindOf(int status) {
        return switch (status) {
            case 429 -> Kind.RATE_LIMITED;
            case 408, 409, 499 -> Kind.OVERLOADED;
            default -> status >= 500 ? Kind.OVERLOADED : Kind.REJECTED;
        };
    }

    /** {@code retry-after-ms}, or {@code retry-after} in seconds or as a date; null when neither is there or readable. */
    public static Duration retryAfter(HttpFailure failure) {
        String millis = failure.header("retry-after-ms");
        if (millis != null) {
            return number(millis, 0.001);
        }
        String seconds = failure.header("retry-after");
        if (seconds == null) {
            return null;
        }
        Duration plain = number(seconds, 1);
        return plain != null ? plain : untilDate(seconds);
    }

    /** A duration as Google writes it: {@code 34.4s}; null when it is not one. */
    public static Duration googleDuration(String text) {
        return text != null && text.endsWith("s") ? number(text.substring(0, text.length() - 1), 1) : null;
    }

    private static Duration number(String text, double secondsEach) {
        try {
            double seconds = Double.parseDouble(text.trim()) * secondsEach;
            boolean sane = seconds >= 0 && seconds < 86_400;
            return sane ? Duration.ofMillis((long) Math.ceil(seconds * 1000)) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static Duration untilDate(String text) {
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(Instant.now(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
