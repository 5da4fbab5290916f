package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.LoraService;
import com.vixenbliss.creator.identity.lora.training.LoraSettings;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Has the face learned from the newest data set. What it costs is reserved where it is submitted. */
@ApplicationScoped
public class TrainingStep implements MakingStep {

    private final LoraService loras;
    private final LoraSettings settings;

    @Inject
    public TrainingStep(LoraService loras, LoraSettings settings) {
        this.loras = loras;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected TrainingStep() {
        this(null, null);
    }

    @Override
    public Stage stage() {
        return Stage.TRAINING;
    }

    @Override
    public void begin(Making making) {
        loras.begin(making.avatarId(), LoraOrder.USUAL);
    }

    @Override
    public void cancel(Making making) {
        loras.cancel(making.avatarId());
    }

    /** Twice is once, and one that is done says so again. */
    @Override
    public void look(Making making) {
        begin(making);
    }

    @Override
    public BigDecimal estimateUsd(IdentityOrder order) {
        return order.trainLora() ? settings.priceUsd() : BigDecimal.ZERO;
    }
}
