package com.vixenbliss.creator.platform.ai.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.StreamBroken;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;

/** What went wrong with a call, first in the words of providers, then in those of the port. */
public final class Troubles {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration WHEN_SOMEBODY_ACTED = Duration.ofSeconds(60);
    private static final Pattern RESETS = Pattern.compile("resets in ~?(\\d{1,5})s");

    private Troubles() {}

    public static ProviderFailure misconfigured(String sentence) {
        return new ProviderFailure(Kind.REJECTED, sentence, WHEN_SOMEBODY_ACTED, null);
    }

    public static ProviderFailure read(Exception failed) {
        if (failed instanceof HttpFailure said) {
            return new ProviderFailure(kind(said.statusCode()), said.getMessage(), retryAfter(said), said);
        }
        if (failed instanceof ConnectException || failed instanceof UnknownHostException
                || failed instanceof NoRouteToHostException || failed instanceof SSLHandshakeException) {
            return new ProviderFailure(Kind.UNREACHABLE, "No connection", SOON, failed);
        }
        if (failed instanceof InterruptedIOException) {
            return new ProviderFailure(Kind.TIMEOUT, "No answer in time", null, failed);
        }
        boolean nonsense = failed instanceof JsonProcessingException || failed instanceof StreamBroken;
        String sentence = nonsense ? "The answer is not what the protocol allows" : "The connection broke";
        return new ProviderFailure(Kind.BROKEN, sentence, null, failed);
    }

    private static Kind kind(int status) {
        return status == 402 ? Kind.OUT_OF_QUOTA : HttpStatus.kindOf(status);
    }

    /** By its own header, else by the one that counts down to the next window, else by the sentence that says so. */
    private static Duration retryAfter(HttpFailure said) {
        Duration asked = HttpStatus.retryAfter(said);
        if (asked != null || said.statusCode() != 429) {
            return asked;
        }
        String reset = said.header("ratelimit-reset");
        if (reset != null && reset.matches("\\d{1,5}")) {
            return Duration.ofSeconds(Long.parseLong(reset));
        }
        Matcher sentence = RESETS.matcher(said.body());
        return sentence.find() ? Duration.ofSeconds(Long.parseLong(sentence.group(1))) : null;
    }

    /** For calls that order nothing. */
    public static ProviderTrouble harmless(ProviderFailure failure) {
        return switch (failure.kind()) {
            case RATE_LIMITED -> exception(ProviderTrouble.Kind.RATE_LIMITED, failure, Duration.ofSeconds(1));
            case OUT_OF_QUOTA -> exception(ProviderTrouble.Kind.UNAVAILABLE, failure, WHEN_SOMEBODY_ACTED);
            case REJECTED -> rejected(failure);
            default -> exception(ProviderTrouble.Kind.UNAVAILABLE, failure, SOON);
        };
    }

    /**
     * For the call that orders: whatever leaves open whether the order was taken is said to be open. A gateway's
     * error is, for what stands behind it may have heard; 503 and 529 say that it has not.
     */
    public static ProviderTrouble ordering(ProviderFailure failure) {
        boolean open = switch (failure.kind()) {
            case TIMEOUT, BROKEN -> true;
            case OVERLOADED -> !(status(failure) == 503 || status(failure) == 529);
            default -> false;
        };
        return open ? exception(ProviderTrouble.Kind.UNKNOWN_OUTCOME, failure, SOON) : harmless(failure);
    }

    private static ProviderTrouble rejected(ProviderFailure failure) {
        int status = status(failure);
        if (status == 0 || status == 401 || status == 403) {
            return exception(ProviderTrouble.Kind.UNAVAILABLE, failure, WHEN_SOMEBODY_ACTED);
        }
        boolean refused = failure.getCause() instanceof HttpFailure said && Refusals.isRefusal(said.body());
        return new ProviderTrouble(
                refused ? ProviderTrouble.Kind.REFUSED : ProviderTrouble.Kind.INVALID,
                refused ? "The provider's safety check refused this" : "The model does not take this: " + failure.getMessage(),
                null, failure);
    }

    private static ProviderTrouble exception(
            ProviderTrouble.Kind kind, ProviderFailure failure, Duration otherwise) {
        Duration after = failure.retryAfter() == null ? otherwise : failure.retryAfter();
        return new ProviderTrouble(kind, failure.getMessage(), after, failure);
    }

    private static int status(ProviderFailure failure) {
        return failure.getCause() instanceof HttpFailure said ? said.statusCode() : 0;
    }
}
