package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import java.time.Duration;

/** Says to the platform what a provider's failure means, in a sentence that may be shown. */
public final class Unavailable {

    private Unavailable() {}

    public static ModelUnavailable because(ProviderFailure failure) {
        ModelUnavailable.Reason reason = failure.kind().reason();
        Duration wait = failure.retryAfter() != null ? failure.retryAfter() : usual(reason);
        return new ModelUnavailable(reason, sentence(reason), wait, failure);
    }

    private static String sentence(ModelUnavailable.Reason reason) {
        return switch (reason) {
            case BUSY -> "The language model is asked too often at the moment.";
            case TIMEOUT -> "The language model did not answer in time.";
            case DOWN -> "The language model cannot be reached at the moment.";
            case BROKEN -> "The language model's answer broke off.";
            case MISCONFIGURED -> "The language model did not accept the request.";
        };
    }

    private static Duration usual(ModelUnavailable.Reason reason) {
        return switch (reason) {
            case BROKEN -> Duration.ofSeconds(1);
            case BUSY, TIMEOUT -> Duration.ofSeconds(5);
            case DOWN -> Duration.ofSeconds(15);
            case MISCONFIGURED -> Duration.ofSeconds(60);
        };
    }
}
