package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.biography.Biography;
import com.vixenbliss.creator.identity.biography.Components;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.step.BiographyClaims.Claim;
import com.vixenbliss.creator.platform.ai.answer.Answered;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes what came of asking for a biography: the parts, what they cost and the end of the stage, together. */
@ApplicationScoped
@Transactional
class BiographyEndings {

    private static final String HELD = """
            select fence from identity_stages
             where avatar_id = :avatar and stage = 'biography' and state = 'running' and fence = :fence for update
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Components components;
    private final Budgets budgets;
    private final Event<StageEnded> ended;

    @Inject
    BiographyEndings(Components components, Budgets budgets, Event<StageEnded> ended) {
        this.components = components;
        this.budgets = budgets;
        this.ended = ended;
    }

    /** For the CDI client proxy only. */
    protected BiographyEndings() {
        this(null, null, null);
    }

    /** Nothing is written when it is not in these hands any more. */
    void answered(Claim claim, Making making, Answered<Biography> answered) {
        if (isHeld(claim)) {
            UUID spend = making.at(Stage.BIOGRAPHY).spendId();
            budgets.settle(spend, answered.costUsd());
            if (answered.reading().value().isPresent()) {
                components.keep(claim.avatarId(), answered);
                end(claim, Stage.Ending.DONE, null);
            } else {
                end(claim, Stage.Ending.FAILED,
                        "The model's answers could not be used: " + String.join("; ", answered.reading().complaints()) + ".");
            }
        }
    }

    /** No model answered, again and again. */
    void away(Claim claim, Making making, String reason) {
        if (isHeld(claim)) {
            budgets.release(making.at(Stage.BIOGRAPHY).spendId());
            end(claim, Stage.Ending.FAILED, reason);
        }
    }

    private boolean isHeld(Claim claim) {
        return !entities.createNativeQuery(HELD)
                .setParameter("avatar", claim.avatarId()).setParameter("fence", claim.fence()).getResultList().isEmpty();
    }

    private void end(Claim claim, Stage.Ending ending, String reason) {
        ended.fire(new StageEnded(claim.avatarId(), Stage.BIOGRAPHY, ending, reason));
    }
}
