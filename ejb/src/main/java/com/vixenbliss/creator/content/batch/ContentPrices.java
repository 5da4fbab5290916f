package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.caption.Captioner;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** What content is taken to cost before it is made, in US dollars: so much is held back of its budgets. */
@ApplicationScoped
class ContentPrices {

    private final Captioner captioner;

    @Inject
    ContentPrices(Captioner captioner) {
        this.captioner = captioner;
    }

    /** For the CDI client proxy only. */
    protected ContentPrices() {
        this(null);
    }

    BigDecimal picture(ImageModel model) {
        return model.priceUsd();
    }

    BigDecimal caption() {
        return captioner.mostUsd();
    }

    BatchEstimate estimate(int count, Brush brush) {
        BigDecimal pictures = picture(brush.model()).multiply(BigDecimal.valueOf(count));
        BigDecimal captions = caption().multiply(BigDecimal.valueOf(count));
        return new BatchEstimate(count, brush.word(), brush.model().id(), pictures, captions, pictures.add(captions));
    }
}
