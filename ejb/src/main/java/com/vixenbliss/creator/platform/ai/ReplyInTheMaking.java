package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Outcome;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what one provider said, in the end, into what the platform's port promised its listener. */
final class ReplyInTheMaking implements Outcome<Answer> {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyInTheMaking.class);

    private final Purpose purpose;
    private final Ledger ledger;
    private final ReplyListener listener;
    private final long startedNanos = System.nanoTime();
    private long firstNanos;
    private boolean blamed;
    private volatile String provider = "none";
    private volatile String model = "none";

    ReplyInTheMaking(Purpose purpose, Ledger ledger, ReplyListener listener) {
        this.purpose = purpose;
        this.ledger = ledger;
        this.listener = listener;
    }

    /** This provider is asked now; whatever comes next comes from it. */
    void asking(String nowProvider, String nowModel) {
        provider = nowProvider;
        model = nowModel;
    }

    @Override
    public void heard(String piece) {
        if (firstNanos == 0) {
            firstNanos = System.nanoTime();
        }
        try {
            listener.onText(piece);
        } catch (RuntimeException bug) {
            blame(bug);
        }
    }

    @Override
    public void done(Answer answer) {
        int latency = millisUntil(System.nanoTime());
        int first = firstNanos == 0 ? latency : millisUntil(firstNanos);
        Answer.Usage usage = answer.usage();
        BigDecimal cost = booked(usage, latency);
        String answering = answer.model() == null ? model : answer.model();
        tell(() -> listener.onReply(new ModelReply(
                answer.text(), provider, answering, answer.finish(), usage.input(), usage.output(), first, latency, cost)));
    }

    /** The person's reply does not depend on our bookkeeping. */
    private BigDecimal booked(Answer.Usage usage, int latency) {
        try {
            return ledger.enter(purpose, provider, model, usage, latency);
        } catch (RuntimeException bug) {
            LOG.error("A reply for {} from {} {} could not be booked", purpose, provider, model, bug);
            return BigDecimal.ZERO.setScale(6);
        }
    }

    @Override
    public void failed(ProviderFailure failure) {
        LOG.warn("No answer for {} from {} {}: {}, {}", purpose.operation(), provider, model, failure.kind(),
                failure.getMessage(), failure.getCause());
        tell(() -> listener.onFailure(Unavailable.because(failure)));
    }

    private void tell(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException bug) {
            blame(bug);
        }
    }

    /**
     * The listener's own exceptions end here, said once: they are no failure of the provider, and what one piece
     * stumbled over need not cost the rest of the reply.
     */
    private void blame(RuntimeException bug) {
        if (!blamed) {
            LOG.error("The listener of {} failed", purpose.operation(), bug);
        }
        blamed = true;
    }

    private int millisUntil(long nanos) {
        return (int) TimeUnit.NANOSECONDS.toMillis(nanos - startedNanos);
    }
}
