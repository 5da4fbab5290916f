package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the next step of a training in hand, and says what follows. What goes wrong is sorted here, for all steps alike. */
@ApplicationScoped
class LoraWorker {

    private static final Logger LOG = LoggerFactory.getLogger(LoraWorker.class);

    private final TrainingSubmission submission;
    private final TrainingWatch watch;
    private final WeightsKeeping keeping;
    private final LoraHands hands;
    private final LoraEndings endings;
    private final LoraPatience patience;
    private final Withdrawal withdrawal;

    @Inject
    LoraWorker(
            TrainingSubmission submission, TrainingWatch watch, WeightsKeeping keeping, LoraHands hands, LoraEndings endings,
            LoraPatience patience, Withdrawal withdrawal) {
        this.submission = submission;
        this.watch = watch;
        this.keeping = keeping;
        this.hands = hands;
        this.endings = endings;
        this.patience = patience;
        this.withdrawal = withdrawal;
    }

    /** For the CDI client proxy only. */
    protected LoraWorker() {
        this(null, null, null, null, null, null, null);
    }

    /** Does one step after the other until it has ended or has to wait. */
    void work(LoraRow taken) {
        Next next = step(taken, false);
        while (next instanceof Next.GoOn on) {
            next = step(on.row(), on.fresh());
        }
    }

    private Next step(LoraRow row, boolean fresh) {
        try {
            if (withdrawal.concerns(row)) {
                return withdrawal.stop(row);
            }
            return switch (row.state()) {
                case SUBMITTING -> submission.take(row, fresh);
                case TRAINING -> watch.look(row);
                case STORING -> keeping.keep(row);
                case QUEUED, SUCCEEDED, FAILED, CANCELLED, STOPPED_AT_BUDGET -> Next.NOTHING;
            };
        } catch (ProviderTrouble trouble) {
            return providerTrouble(row, trouble);
        } catch (Fault trouble) {
            return ourTrouble(row, trouble);
        } catch (PersistenceException | TransactionalException database) {
            LOG.warn("model {} is left until its lease runs out: {}", row.id(), database.getMessage());
            return Next.NOTHING;
        } catch (RuntimeException bug) {
            LOG.error("A step of model {} failed by a fault of ours", row.id(), bug);
            return faltered(row, "Something went wrong here.");
        }
    }

    private Next providerTrouble(LoraRow row, ProviderTrouble trouble) {
        return switch (trouble.kind()) {
            case RATE_LIMITED, UNAVAILABLE -> away(row, trouble.retryAfter(), "The training provider did not answer for too long.");
            case UNKNOWN_OUTCOME -> faltered(row, "The training provider broke off.");
            case REFUSED -> endings.failed(row, trouble.getMessage());
            case INVALID -> row.state() == State.STORING ? faltered(row, trouble.getMessage()) : endings.failed(row, trouble.getMessage());
        };
    }

    private Next ourTrouble(LoraRow row, Fault trouble) {
        return trouble.kind() == Kind.UNAVAILABLE
                ? away(row, trouble.retryAfter().orElse(null), "The storage did not answer for too long.")
                : endings.failed(row, trouble.getMessage());
    }

    /** Whom this step needs is not there; that is nobody's fault, and is waited for. */
    private Next away(LoraRow row, Duration retryAfter, String tooLong) {
        if (patience.isAwayForGood(row)) {
            return endings.failed(row, tooLong);
        }
        hands.away(row, patience.forAway(row, retryAfter), tooLong);
        return Next.NOTHING;
    }

    private Next faltered(LoraRow row, String reason) {
        if (patience.isLost(row)) {
            return endings.failed(row, reason);
        }
        hands.faltered(row, patience.beforeStep(row), reason);
        return Next.NOTHING;
    }
}
