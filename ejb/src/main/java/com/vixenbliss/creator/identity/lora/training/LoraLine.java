package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lets trainings leave the line, as many as there are places, if there is money for them and nothing else stands against them. */
@ApplicationScoped
@Transactional
class LoraLine {

    private final LoraHands hands;
    private final LoraEndings endings;
    private final LoraBooks books;
    private final Avatars avatars;
    private final TrainingRule rule;
    private final LoraSettings settings;

    @Inject
    LoraLine(LoraHands hands, LoraEndings endings, LoraBooks books, Avatars avatars, TrainingRule rule, LoraSettings settings) {
        this.hands = hands;
        this.endings = endings;
        this.books = books;
        this.avatars = avatars;
        this.rule = rule;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected LoraLine() {
        this(null, null, null, null, null, null);
    }

    /** Those are in hand from now on, and their money is held back. */
    List<LoraRow> admit() {
        return hands.admissible(settings.places()).stream()
                .flatMap(id -> hands.admit(id).stream())
                .filter(this::mayBegin)
                .toList();
    }

    private boolean mayBegin(LoraRow row) {
        if (row.cancelAsked()) {
            endings.cancelled(row);
            return false;
        }
        if (avatars.find(row.avatarId()).filter(rule::isWithdrawn).isPresent()) {
            endings.failed(row, new LikenessWithdrawn().getMessage());
            return false;
        }
        Optional<BudgetRefusal> refusal = books.reserve(row);
        refusal.ifPresent(against -> endings.stoppedAtBudget(row, against.sentence()));
        return refusal.isEmpty();
    }
}
