package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What content is taken to cost before it is made, in US dollars: so much is held back of its budgets. */
@ApplicationScoped
class ContentPrices {

    private final BigDecimal caption;

    /** @param caption the most that one piece's words usually come to, a second try included */
    @Inject
    ContentPrices(@ConfigProperty(name = "CONTENT_CAPTION_USD", defaultValue = "0.002") BigDecimal caption) {
        this.caption = caption;
    }

    /** For the CDI client proxy only. */
    protected ContentPrices() {
        this(null);
    }

    BigDecimal picture(ImageModel model) {
        return model.priceUsd();
    }

    BigDecimal caption() {
        return caption;
    }

    BatchEstimate estimate(int count, Brush brush) {
        BigDecimal pictures = picture(brush.model()).multiply(BigDecimal.valueOf(count));
        BigDecimal captions = caption.multiply(BigDecimal.valueOf(count));
        return new BatchEstimate(count, brush.word(), brush.model().id(), pictures, captions, pictures.add(captions));
    }
}
