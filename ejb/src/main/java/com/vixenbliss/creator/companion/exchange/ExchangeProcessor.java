package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.Traces;
import com.vixenbliss.creator.platform.trace.Trail;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One exchange from claim to end. No thread waits for the model: what follows runs where its answer arrives. */
@ApplicationScoped
public class ExchangeProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeProcessor.class);

    private final Exchanges exchanges;
    private final Extractor extractor;
    private final Patience patience;
    private final Wakeups wakeups;
    private final Herald herald;

    @Inject
    public ExchangeProcessor(
            Exchanges exchanges, Extractor extractor, Patience patience, Wakeups wakeups, Herald herald) {
        this.exchanges = exchanges;
        this.extractor = extractor;
        this.patience = patience;
        this.wakeups = wakeups;
        this.herald = herald;
    }

    protected ExchangeProcessor() {
        this(null, null, null, null, null);
    }

    /**
     * Takes the exchange if it is to be had and sees it through.
     *
     * @return completes when the row has its new state; never exceptionally but for a fault of the database
     */
    public CompletionStage<Void> process(UUID turnId) {
        Optional<Exchange> claimed = exchanges.claim(turnId);
        if (claimed.isEmpty()) {
            return CompletableFuture.completedStage(null);
        }
        Exchange exchange = claimed.get();
        if (exchange.attempts() > Patience.ATTEMPTS) {
            bury(exchange, "taken " + Patience.ATTEMPTS + " times and never finished");
            return CompletableFuture.completedStage(null);
        }
        String id = exchange.turnId().toString();
        Span span = Traces.begin("exchange", SpanKind.INTERNAL, "turn_id", id);
        try (Step step = Step.into(span); MDC.MDCCloseable logged = MDC.putCloseable("turn_id", id)) {
            return learn(exchange, span);
        }
    }

    private CompletionStage<Void> learn(Exchange exchange, Span span) {
        long began = System.nanoTime();
        Trail trail = Trail.here();
        return extractor.extract(exchange)
                .thenApply(extraction -> exchanges.complete(exchange, extraction))
                .handle((outcome, failure) -> {
                    trail.follow(() -> settle(exchange, outcome, failure));
                    String end = failure == null ? "done" : "put_off";
                    Meters.modelTook(Duration.ofNanos(System.nanoTime() - began), "exchanges.processed", "outcome", end);
                    span.setAttribute("outcome", end).end();
                    return null;
                });
    }

    private void settle(Exchange exchange, Optional<Outcome> outcome, Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        switch (cause) {
            case null -> outcome.ifPresent(changed -> herald.tell(exchange, changed));
            case ModelUnavailable away -> await(exchange, away);
            case UnreadableAnswer answer -> tryAgain(exchange, answer.getMessage());
            default -> {
                LOG.error("exchange {} failed by a fault of ours", exchange.turnId(), cause);
                tryAgain(exchange, "internal fault: " + cause.getClass().getSimpleName());
            }
        }
    }

    private void await(Exchange exchange, ModelUnavailable away) {
        if (patience.providerIsAwayForGood(exchange.queuedAt())) {
            bury(exchange, "no model answered for a day: " + away.getMessage());
        } else {
            exchanges.postpone(exchange, patience.forProvider(exchange.queuedAt(), away), away.getMessage());
        }
    }

    private void tryAgain(Exchange exchange, String reason) {
        if (exchange.attempts() >= Patience.ATTEMPTS) {
            bury(exchange, reason);
        } else {
            exchanges.retry(exchange, patience.afterAttempt(exchange.attempts()), reason);
        }
    }

    private void bury(Exchange exchange, String reason) {
        if (exchanges.bury(exchange, reason)) {
            LOG.warn("exchange {} is dead: {}", exchange.turnId(), reason);
            Meters.count("exchanges.dead");
            wakeups.send(MessageQueue.DEAD_LETTERS, exchange.turnId());
        }
    }
}
