package com.vixenbliss.creator.identity.lora.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.dataset.Datasets;
import com.vixenbliss.creator.identity.dataset.TrainingSet;
import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.row.LoraRows.NewLora;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Trainer;
import com.vixenbliss.creator.platform.ai.training.Trainers;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes of an order what the row keeps: who trains, with which settings, and what that costs. */
@ApplicationScoped
public class TrainingSettings {

    private final Datasets datasets;
    private final Trainers trainers;
    private final LoraTrainer host;
    private final LoraSettings settings;

    @Inject
    TrainingSettings(Datasets datasets, Trainers trainers, LoraTrainer host, LoraSettings settings) {
        this.datasets = datasets;
        this.trainers = trainers;
        this.host = host;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected TrainingSettings() {
        this(null, null, null, null);
    }

    /** @throws Fault {@code INVALID} when nobody trains on that base, {@code CONFLICT} without a data set */
    public NewLora of(AvatarFacts avatar, LoraOrder order) {
        TrainingSet set = set(avatar, order.datasetId());
        String base = order.baseModel() == null ? settings.base() : order.baseModel();
        Trainer trainer = trainers.of(base).orElseThrow(
                () -> Fault.invalid("base_model", "must be one of " + String.join(", ", trainers.bases())));
        ObjectNode input = trainer.settings(set.triggerWord(),
                order.steps() == null ? settings.steps() : order.steps(), order.rank() == null ? settings.rank() : order.rank());
        return new NewLora(
                TimeOrderedId.next(), avatar.studioId(), set.avatarId(), set.datasetId(), set.manifestSha256(), set.archive(), set.images(),
                set.triggerWord(), base, host.name(), trainer.trainer(), input,
                Sha256.of((trainer.trainer() + input).getBytes(StandardCharsets.UTF_8)), settings.priceUsd());
    }

    private TrainingSet set(AvatarFacts avatar, UUID datasetId) {
        return (datasetId == null ? datasets.ofAvatar(avatar.id()) : datasets.trainingSet(datasetId))
                .filter(found -> found.avatarId().equals(avatar.id()))
                .orElseThrow(() -> new Fault(Kind.CONFLICT, "no-training-set",
                        "This identity has no such data set that a model could be trained with."));
    }
}
