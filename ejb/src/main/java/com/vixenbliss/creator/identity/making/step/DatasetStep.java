package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.dataset.DatasetService;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingStep;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Has the pictures made that the face is learned from. What each costs is reserved where it is ordered. */
@ApplicationScoped
public class DatasetStep implements MakingStep {

    /** Some pictures do not pass and are drawn again; seen in practice. */
    private static final BigDecimal WITH_REJECTS = new BigDecimal("1.2");

    private final DatasetService datasets;
    private final ImageModels models;

    @Inject
    public DatasetStep(DatasetService datasets, ImageModels models) {
        this.datasets = datasets;
        this.models = models;
    }

    /** For the CDI client proxy only. */
    protected DatasetStep() {
        this(null, null);
    }

    @Override
    public Stage stage() {
        return Stage.DATASET;
    }

    @Override
    public void begin(Making making) {
        datasets.begin(making.avatarId(), making.order().datasetSize());
    }

    @Override
    public void cancel(Making making) {
        datasets.cancel(making.avatarId());
    }

    /** Twice is once, and one that is ready says so again. */
    @Override
    public void look(Making making) {
        begin(making);
    }

    @Override
    public BigDecimal estimateUsd(IdentityOrder order) {
        return models.forReference().priceUsd().multiply(BigDecimal.valueOf(order.datasetSize())).multiply(WITH_REJECTS);
    }
}
