package com.vixenbliss.creator.platform.ai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.provider.Answer;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.cost.CostBook;
import com.vixenbliss.creator.platform.cost.CostEntry;
import com.vixenbliss.creator.platform.cost.PriceTable;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;

/** Prices an answered call and enters it in the book. */
@ApplicationScoped
public class Ledger {

    private final CostBook book;
    private final PriceTable prices;
    private final Clock clock;

    @Inject
    public Ledger(CostBook book, PriceTable prices, Clock clock) {
        this.book = book;
        this.prices = prices;
        this.clock = clock;
    }

    protected Ledger() {                         // for the CDI client proxy only
        this(null, null, null);
    }

    /** @return what the call cost, in US dollars */
    public BigDecimal enter(Purpose purpose, String provider, String model, Answer.Usage usage, int latencyMillis) {
        BigDecimal cost = prices.cost(provider, model, usage.input(), usage.cachedInput(), usage.output());
        ObjectNode units = JsonNodeFactory.instance.objectNode()
                .put("input_tokens", usage.input())
                .put("cached_input_tokens", usage.cachedInput())
                .put("output_tokens", usage.output())
                .put("latency_ms", latencyMillis);
        book.enter(new CostEntry(
                TimeOrderedId.next(), clock.instant(), provider, model, purpose.operation(), purpose.studioId(),
                purpose.userId(), purpose.characterId(), purpose.avatarId(), purpose.batchId(), purpose.referenceId(), units, cost));
        String[] labels = {"provider", provider, "model", model, "operation", purpose.operation()};
        Meters.add(cost.doubleValue(), "model.cost.usd", labels);
        Meters.add(usage.input(), "model.tokens.input", labels);
        Meters.add(usage.output(), "model.tokens.output", labels);
        return cost;
    }
}
