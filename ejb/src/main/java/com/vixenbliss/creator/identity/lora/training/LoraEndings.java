package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.lora.LoraTrained;
import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;

/** How a training ends, or an attempt of it: the row, the money and the news in one transaction. Reasons are plain words. */
@ApplicationScoped
@Transactional
public class LoraEndings {

    private final LoraRows rows;
    private final LoraHands hands;
    private final LoraPatience patience;
    private final LoraBooks books;
    private final Avatars avatars;
    private final Event<StageEnded> ended;
    private final Event<LoraTrained> trained;

    @Inject
    LoraEndings(
            LoraRows rows, LoraHands hands, LoraPatience patience, LoraBooks books, Avatars avatars, Event<StageEnded> ended,
            Event<LoraTrained> trained) {
        this.rows = rows;
        this.hands = hands;
        this.patience = patience;
        this.books = books;
        this.avatars = avatars;
        this.ended = ended;
        this.trained = trained;
    }

    /** For the CDI client proxy only. */
    protected LoraEndings() {
        this(null, null, null, null, null, null, null);
    }

    /** Its weights lie with us. An identity that is drawn with none is drawn with it; else whoever compares them chooses. */
    Next succeeded(LoraRow row, Weights weights) {
        BigDecimal cost = books.cost(row, true);
        if (hands.succeeded(row, weights, cost)) {
            books.paid(row, cost);
            if (avatars.find(row.avatarId()).filter(avatar -> avatar.activeLoraModelId() == null).isPresent()) {
                wear(row);
            }
            trained.fire(new LoraTrained(row.studioId(), row.avatarId(), row.id(), row.version()));
            tell(row, Stage.Ending.DONE, null);
        }
        return Next.NOTHING;
    }

    Next failed(LoraRow row, String reason) {
        return ended(row, State.FAILED, Stage.Ending.FAILED, reason);
    }

    Next cancelled(LoraRow row) {
        return ended(row, State.CANCELLED, Stage.Ending.CANCELLED, "The training was cancelled.");
    }

    /** @param reason names the budget and how it stands */
    Next stoppedAtBudget(LoraRow row, String reason) {
        return ended(row, State.STOPPED_AT_BUDGET, Stage.Ending.STOPPED_AT_BUDGET, reason);
    }

    private Next ended(LoraRow row, State end, Stage.Ending ending, String reason) {
        BigDecimal cost = books.cost(row, false);
        if (hands.ended(row, end, reason, cost)) {
            books.paid(row, cost);
            tell(row, ending, reason);
        }
        return Next.NOTHING;
    }

    /** This attempt has failed: another one, while there are any. */
    Next attemptFailed(LoraRow row, String reason) {
        if (row.cancelAsked()) {
            return cancelled(row);
        }
        if (!patience.hasAttemptsLeft(row)) {
            return failed(row, reason);
        }
        if (hands.again(row, patience.beforeAttempt(), reason)) {
            books.paid(row, books.cost(row, false));
            Meters.count("loras.retries");
        }
        return Next.NOTHING;
    }

    /** Nobody has asked the provider for it yet. @return false when somebody has it in hand */
    public boolean cancelWaiting(LoraRow row) {
        String reason = "The training was cancelled.";
        boolean waited = rows.cancelWaiting(row.id(), reason);
        if (waited) {
            tell(row, Stage.Ending.CANCELLED, reason);
        }
        return waited;
    }

    /** It was trained before, and is what is wanted. */
    public void tellAgain(LoraRow row) {
        if (avatars.find(row.avatarId()).filter(avatar -> avatar.activeLoraModelId() == null).isPresent()) {
            wear(row);
        }
        tell(row, Stage.Ending.DONE, null);
    }

    /** The identity is drawn with it from now on. */
    public void wear(LoraRow row) {
        avatars.wearLora(row.avatarId(), row.id());
    }

    private void tell(LoraRow row, Stage.Ending ending, String reason) {
        Meters.count("loras.ended", "outcome", Meters.word(ending));
        ended.fire(new StageEnded(row.avatarId(), Stage.TRAINING, ending, reason));
    }
}
