package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.avatar.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The steps by the stages that they do. */
@ApplicationScoped
public class MakingSteps {

    private final Map<Stage, MakingStep> byStage = new EnumMap<>(Stage.class);

    @Inject
    public MakingSteps(Instance<MakingStep> steps) {
        this(steps.stream().toList());
    }

    MakingSteps(List<MakingStep> steps) {
        steps.forEach(step -> byStage.put(step.stage(), step));
    }

    /** For the CDI client proxy only. */
    protected MakingSteps() {}

    MakingStep of(Stage stage) {
        MakingStep step = byStage.get(stage);
        if (step == null) {
            throw new IllegalStateException("Nobody does the stage " + stage);
        }
        return step;
    }

    /** By the prices of now. */
    public CostEstimate estimate(IdentityOrder order) {
        List<CostEstimate.Part> parts = new ArrayList<>();
        byStage.forEach((stage, step) -> {
            BigDecimal usd = step.estimateUsd(order);
            if (usd.signum() > 0) {
                parts.add(new CostEstimate.Part(stage, usd));
            }
        });
        return CostEstimate.of(parts);
    }
}
