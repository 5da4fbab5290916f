package com.vixenbliss.creator.platform.ai.image;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.cost.CostEntries;
import com.vixenbliss.creator.platform.cost.CostEntry;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Prices a drawn picture by the capability table and enters it in the book: once for an order, however often it is told. The
 * entry is there when this returns.
 */
@ApplicationScoped
public class ImageLedger {

    /** Drawn from words alone. */
    public static final String GENERATE = "image.generate";

    /** Drawn after a reference. */
    public static final String EDIT = "image.edit";

    private final CostEntries book;
    private final ImageModels models;
    private final Clock clock;

    @Inject
    public ImageLedger(CostEntries book, ImageModels models, Clock clock) {
        this.book = book;
        this.models = models;
        this.clock = clock;
    }

    protected ImageLedger() {                    // for the CDI client proxy only
        this(null, null, null);
    }

    /**
     * Call it for an order that succeeded; what failed or was refused is not billed.
     *
     * @param purpose whose operation is {@link #GENERATE} or {@link #EDIT}
     * @param took from the order to the end
     * @return what it cost, in US dollars
     */
    public BigDecimal enter(Purpose purpose, String model, Prediction drawn, Duration took) {
        int images = Math.max(1, drawn.outputs().size());
        ImageModel row = models.of(model);
        BigDecimal cost = row.priceUsd().multiply(BigDecimal.valueOf(images)).setScale(6, RoundingMode.HALF_UP);
        boolean first = book.add(new CostEntry(
                idOf(row, drawn), clock.instant(), row.provider(), model, purpose.operation(), purpose.studioId(),
                purpose.userId(), purpose.characterId(), purpose.avatarId(), purpose.batchId(), purpose.referenceId(),
                units(images, drawn, took), cost));
        String[] labels = {"provider", row.provider(), "model", model, "operation", purpose.operation()};
        if (first) {
            Meters.add(cost.doubleValue(), "model.cost.usd", labels);
            Meters.modelTook(took, "image.orders", "provider", row.provider(), "model", model);
        }
        return cost;
    }

    /** The same for every telling, so that the book leaves the second one alone. */
    private static UUID idOf(ImageModel row, Prediction drawn) {
        return UUID.nameUUIDFromBytes((row.provider() + "/" + drawn.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode units(int images, Prediction drawn, Duration took) {
        ObjectNode units = JsonNodeFactory.instance.objectNode().put("images", images).put("latency_ms", took.toMillis());
        if (drawn.predictTime() != null) {
            units.put("predict_ms", drawn.predictTime().toMillis());
        }
        return units;
    }
}
