package com.vixenbliss.creator.identity.lora;

import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.identity.lora.training.TrainingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a model to those who work for its identity. */
@ApplicationScoped
public class LoraViews {

    private final TrainingRule rule;
    private final LoraAddresses addresses;

    @Inject
    public LoraViews(TrainingRule rule, LoraAddresses addresses) {
        this.rule = rule;
        this.addresses = addresses;
    }

    /** For the CDI client proxy only. */
    protected LoraViews() {
        this(null, null);
    }

    public LoraView of(LoraRow row, AvatarFacts avatar) {
        boolean trained = row.state() == State.SUCCEEDED;
        boolean withheld = trained && rule.isWithdrawn(avatar);
        return new LoraView(
                row.id(), row.avatarId(), row.version(), row.state().told(), row.datasetId(), row.images(), row.baseModel(),
                row.provider(), row.trainer(), row.triggerWord(), row.configuration(), row.progressStep(), row.progressOf(),
                row.id().equals(avatar.activeLoraModelId()), row.estimateUsd(), row.costUsd(), row.state().isEnd() ? row.reason() : null,
                row.weightsSha256(), row.weightsBytes(), trained && !withheld ? addresses.of(row) : null, withheld,
                row.createdAt(), row.startedAt(), row.finishedAt());
    }
}
