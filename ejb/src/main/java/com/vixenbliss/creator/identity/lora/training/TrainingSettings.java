package com.vixenbliss.creator.identity.lora.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.dataset.TrainingSet;
import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.row.LoraRows.NewLora;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Trainer;
import com.vixenbliss.creator.platform.ai.training.Trainers;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Makes of an order what the row keeps: who trains, with which settings, and what that costs. */
@ApplicationScoped
public class TrainingSettings {

    private final Trainers trainers;
    private final LoraTrainer host;
    private final LoraSettings settings;

    @Inject
    TrainingSettings(Trainers trainers, LoraTrainer host, LoraSettings settings) {
        this.trainers = trainers;
        this.host = host;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected TrainingSettings() {
        this(null, null, null);
    }

    /** @throws Fault {@code INVALID} when nobody trains on that base */
    public NewLora of(AvatarFacts avatar, TrainingSet set, LoraOrder order) {
        String base = order.baseModel() == null ? settings.base() : order.baseModel();
        Trainer trainer = trainers.of(base).orElseThrow(
                () -> Fault.invalid("base_model", "must be one of " + String.join(", ", trainers.bases())));
        ObjectNode input = trainer.settings(set.triggerWord(),
                order.steps() == null ? settings.steps() : order.steps(), order.rank() == null ? settings.rank() : order.rank());
        return new NewLora(TimeOrderedId.next(), avatar.studioId(), set.avatarId(), set.datasetId(), set.manifestSha256(), set.archive(), set.images(),
                set.triggerWord(), base, host.name(), trainer.trainer(), input,
                Sha256.of((trainer.trainer() + input).getBytes(StandardCharsets.UTF_8)), settings.priceUsd());
    }
}
