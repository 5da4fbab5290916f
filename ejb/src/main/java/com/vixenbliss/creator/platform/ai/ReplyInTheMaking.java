package com.vixenbliss.creator.platform.ai;

import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.provider.Outcome;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.trace.Traces;
import com.vixenbliss.creator.platform.trace.Trail;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what one provider said, in the end, into what the platform's port promised its listener. */
final class ReplyInTheMaking implements Outcome<Answer> {

    private static final AttributeKey<String> PROVIDER = AttributeKey.stringKey("provider");
    private static final AttributeKey<String> MODEL = AttributeKey.stringKey("model");
    private static final Logger LOG = LoggerFactory.getLogger(ReplyInTheMaking.class);

    private final Purpose purpose;
    private final Ledger ledger;
    private final ReplyListener listener;
    private final long startedNanos = System.nanoTime();
    private final Trail trail = Trail.here();
    private final Span span;
    private long firstNanos;
    private boolean blamed;
    private volatile String provider = "none";
    private volatile String model = "none";

    ReplyInTheMaking(Purpose purpose, Ledger ledger, ReplyListener listener) {
        this.purpose = purpose;
        this.ledger = ledger;
        this.listener = listener;
        this.span = Traces.begin("model " + purpose.operation(), SpanKind.CLIENT);
    }

    /** This provider is asked now; whatever comes next comes from it. */
    void asking(String nowProvider, String nowModel) {
        if (!provider.equals(nowProvider) && !provider.equals("none")) {
            Meters.count("model.fallbacks", "from", provider, "to", nowProvider);
        }
        provider = nowProvider;
        model = nowModel;
        span.addEvent("try", Attributes.of(PROVIDER, nowProvider, MODEL, nowModel));
    }

    @Override
    public void heard(String piece) {
        if (firstNanos == 0) {
            firstNanos = System.nanoTime();
            Meters.modelTook(Duration.ofNanos(firstNanos - startedNanos), "model.first.token", labels());
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
        span.setAttribute(PROVIDER, provider).setAttribute(MODEL, model)
                .setAttribute("tokens_input", usage.input()).setAttribute("tokens_output", usage.output())
                .end();
        BigDecimal cost = booked(usage, latency);
        Meters.modelTook(Duration.ofMillis(latency), "model.replies", labels());
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
        span.setAttribute(PROVIDER, provider).setStatus(StatusCode.ERROR, Meters.word(failure.kind())).end();
        Meters.count("model.unavailable", "operation", purpose.operation(), "reason", Meters.word(failure.kind()));
        tell(() -> listener.onFailure(Unavailable.because(failure)));
    }

    private void tell(Runnable end) {
        try {
            trail.follow(end);
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

    private String[] labels() {
        return new String[] {"provider", provider, "model", model, "operation", purpose.operation()};
    }

    private int millisUntil(long nanos) {
        return (int) TimeUnit.NANOSECONDS.toMillis(nanos - startedNanos);
    }
}
