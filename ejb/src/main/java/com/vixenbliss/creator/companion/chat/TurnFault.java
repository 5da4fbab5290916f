package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.time.Duration;

/** Why a turn has no reply. In every case the person's line is kept. */
final class TurnFault extends Fault {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(5);

    private TurnFault(String code, String sentence, Duration retryAfter) {
        super(Kind.UNAVAILABLE, code, sentence, retryAfter);
    }

    static TurnFault of(ModelUnavailable failure) {
        Duration after = failure.retryAfter() == null ? SOON : failure.retryAfter();
        return new TurnFault(
                "model-unavailable",
                "Your message is kept, but no language model could answer it. Send it again with the same Idempotency-Key.",
                after);
    }

    static TurnFault brokenOff() {
        return new TurnFault("reply-broken-off", "The reply broke off. What had come of it is kept.", SOON);
    }

    static TurnFault notStored() {
        return new TurnFault(
                "reply-delayed", "The reply could not be stored just now. It will be made again and found in the episode.", SOON);
    }

    static TurnFault givenUp() {
        return new TurnFault("turn-given-up", "Your message is kept, but its reply failed too often.", SOON);
    }

    static TurnFault internal() {
        return new TurnFault("turn-failed", "Your message is kept, but something on our side failed.", SOON);
    }

    /** The person has left meanwhile. */
    static TurnFault gone() {
        return new TurnFault("turn-gone", "This message is not there any more.", SOON);
    }

    static TurnFault earlier(String code) {
        return new TurnFault(code == null ? "turn-failed" : code, "Your message is kept, but it has no reply.", SOON);
    }
}
