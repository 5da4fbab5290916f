package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks how far a training is. Whether a webhook said so or the sweeper: what counts is what the provider answers. */
@ApplicationScoped
class TrainingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingWatch.class);

    private final LoraTrainer host;
    private final LoraHands hands;
    private final LoraEndings endings;
    private final LoraPatience patience;

    @Inject
    TrainingWatch(LoraTrainer host, LoraHands hands, LoraEndings endings, LoraPatience patience) {
        this.host = host;
        this.hands = hands;
        this.endings = endings;
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected TrainingWatch() {
        this(null, null, null, null);
    }

    Next look(LoraRow row) {
        if (row.cancelAsked()) {
            host.cancel(row.trainingId());
            return endings.cancelled(row);
        }
        Training training = host.look(row.trainingId());
        return switch (training.state()) {
            case STARTING, PROCESSING -> row.isOverdue() ? tooLong(row) : later(row, training);
            case SUCCEEDED -> hands.storing(row, training.weights(), took(row, training))
                    .<Next>map(stored -> new Next.GoOn(stored, false)).orElse(Next.NOTHING);
            case FAILED -> failed(row, training);
            case CANCELED -> endings.failed(row, "The training was cancelled at the provider.");
            case GONE -> endings.attemptFailed(row, "The provider lost this training.");
        };
    }

    private Next failed(LoraRow row, Training training) {
        LOG.warn("training {} of model {} failed: {}", training.id(), row.id(), training.error());
        return endings.attemptFailed(row, "The provider could not train this model.");
    }

    private Next later(LoraRow row, Training training) {
        hands.stillTraining(row, training.progress(), patience.beforeLook(row));
        return Next.NOTHING;
    }

    private Next tooLong(LoraRow row) {
        host.cancel(row.trainingId());
        return endings.failed(row, "Training took longer than " + patience.mostTraining().toMinutes() + " minutes and was stopped.");
    }

    private static Duration took(LoraRow row, Training training) {
        return training.took() == null ? row.trainingFor() : training.took();
    }
}
