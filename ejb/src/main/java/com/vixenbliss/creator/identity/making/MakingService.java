package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageState;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;

/** What a studio can do to a making that is under way or stuck. */
@ApplicationScoped
@Transactional
public class MakingService {

    private static final String SUBJECT = "avatar";

    private final Avatars avatars;
    private final AvatarViews views;
    private final MakingRows rows;
    private final MakingStops stops;
    private final StageEndings endings;
    private final Budgets budgets;
    private final ContentTrail trail;

    @Inject
    public MakingService(Avatars avatars, AvatarViews views, MakingRows rows, MakingStops stops, StageEndings endings,
            Budgets budgets, ContentTrail trail) {
        this.avatars = avatars;
        this.views = views;
        this.rows = rows;
        this.stops = stops;
        this.endings = endings;
        this.budgets = budgets;
        this.trail = trail;
    }

    /** For the CDI client proxy only. */
    protected MakingService() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Has a stage that failed, was cancelled or stopped at the budget tried again; those behind it follow.
     *
     * @param budgetUsd the identity's limit from now on; null to leave it as it is
     * @throws Fault {@code NOT_FOUND}; {@code CONFLICT} when the stage is not stuck
     */
    public AvatarView retry(UUID studioId, UUID avatarId, Stage stage, BigDecimal budgetUsd) {
        avatars.require(studioId, avatarId);
        rows.hold(avatarId);
        if (budgetUsd != null) {
            budgets.set(Scope.AVATAR, avatarId, studioId, Period.TOTAL, budgetUsd, Action.STOP);
        }
        if (!rows.again(avatarId, stage)) {
            throw new Fault(Kind.CONFLICT, "stage-not-stuck",
                    "Only a stage that failed, was cancelled or stopped at the budget can be tried again.");
        }
        trail.did(SUBJECT, avatarId, Meters.word(stage) + "_retried");
        endings.settle(avatarId);
        return views.get(studioId, avatarId);
    }

    /**
     * Stops the stage that is under way, with all that it has ordered; what is done stays.
     *
     * @throws Fault {@code NOT_FOUND}; {@code CONFLICT} when nothing is under way
     */
    public AvatarView cancel(UUID studioId, UUID avatarId) {
        avatars.require(studioId, avatarId);
        if (!stops.stop(avatarId, StageState.CANCELLED, "It was cancelled.")) {
            throw new Fault(Kind.CONFLICT, "nothing-under-way", "Nothing of this identity is being made.");
        }
        trail.did(SUBJECT, avatarId, "cancelled");
        return views.get(studioId, avatarId);
    }
}
