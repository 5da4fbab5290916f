package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.storage.Drafts;
import com.vixenbliss.creator.platform.storage.StorageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks the provider for a training, once. Between asking and noting its id lies an instant in which a server may die: who takes such
 * a row up looks among the provider's trainings for one with this attempt's archive first, and asks only if there is none.
 */
@ApplicationScoped
class TrainingSubmission {

    /** The provider's clock and the database's need not agree. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final LoraTrainer host;
    private final Drafts drafts;
    private final LoraHands hands;
    private final LoraEndings endings;
    private final LoraPatience patience;

    @Inject
    TrainingSubmission(LoraTrainer host, Drafts drafts, LoraHands hands, LoraEndings endings, LoraPatience patience) {
        this.host = host;
        this.drafts = drafts;
        this.hands = hands;
        this.endings = endings;
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected TrainingSubmission() {
        this(null, null, null, null, null);
    }

    /** @param fresh whether this attempt's archive has come there in these hands, so that nobody can have asked with it */
    Next take(LoraRow row, boolean fresh) {
        if (row.archiveUrl() == null) {
            return row.cancelAsked() ? endings.cancelled(row) : prepare(row);
        }
        Optional<Training> known = fresh ? Optional.empty()
                : host.findSubmitted(row.order(), row.archiveUrl(), row.submittedSince().minus(CLOCKS_DIFFER));
        if (known.isPresent()) {
            return note(row, known.get());
        }
        return row.cancelAsked() ? endings.cancelled(row) : submit(row);
    }

    /** Costs nothing: it may be done again, and the archive then lies there twice for a day. */
    private Next prepare(LoraRow row) {
        URI archive = drafts.fetched(StorageKey.of(row.archiveKey()), file -> host.prepare(row.order(), file));
        return hands.prepared(row, archive).<Next>map(ready -> new Next.GoOn(ready, true)).orElse(Next.NOTHING);
    }

    private Next submit(LoraRow row) {
        try {
            return note(row, host.submit(row.order(), row.archiveUrl()));
        } catch (ProviderTrouble refusal) {
            return switch (refusal.kind()) {
                case RATE_LIMITED, UNAVAILABLE -> turnedAway(row, refusal);
                case REFUSED, INVALID, UNKNOWN_OUTCOME -> throw refusal;
            };
        }
    }

    /** Nothing was asked for, and the place is somebody else's. */
    private Next turnedAway(LoraRow row, ProviderTrouble away) {
        if (patience.isAwayForGood(row)) {
            return endings.failed(row, "The training provider did not answer for too long.");
        }
        hands.turnedAway(row, patience.forAway(row, away.retryAfter()), away.getMessage());
        return Next.NOTHING;
    }

    private Next note(LoraRow row, Training training) {
        boolean now = training.state().ended() || row.cancelAsked();
        hands.submitted(row, training.id(), patience.mostTraining(), now ? Duration.ZERO : patience.firstLook());
        return Next.NOTHING;
    }
}
