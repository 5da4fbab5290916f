package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.identity.avatar.AvatarView.Progress;
import com.vixenbliss.creator.identity.avatar.MakingStatus;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Takes orders of identities. The avatar, its stages, its budget and the answer to the request's key are one transaction;
 * everything else follows from those rows.
 */
@ApplicationScoped
@Transactional
public class IdentityOrders {

    private static final RandomGenerator LOTS = RandomGenerator.getDefault();
    private static final int RACES = 8;

    private final Idempotency idempotency;
    private final IdentityRules rules;
    private final MakingRows rows;
    private final MakingSteps steps;
    private final Budgets budgets;
    private final ContentTrail trail;
    private final Event<MakingMoved> moved;

    @Inject
    public IdentityOrders(Idempotency idempotency, IdentityRules rules, MakingRows rows, MakingSteps steps, Budgets budgets,
            ContentTrail trail, Event<MakingMoved> moved) {
        this.idempotency = idempotency;
        this.rules = rules;
        this.rows = rows;
        this.steps = steps;
        this.budgets = budgets;
        this.trail = trail;
        this.moved = moved;
    }

    /** For the CDI client proxy only. */
    protected IdentityOrders() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Begins to make an identity.
     *
     * @param key the request's {@code Idempotency-Key}; null for none
     * @throws Fault {@code INVALID} for somebody not adult, somebody real who has not agreed, and a world that is not the studio's
     */
    public IdentityTicket order(Caller caller, IdentityOrder order, String key) {
        return idempotency.once(caller, key, "create-identity", order, IdentityTicket.class, () -> begin(caller, order)).value();
    }

    /** What it would cost, by the prices of now. Orders nothing. @throws Fault as {@link #order} */
    public CostEstimate estimate(Caller caller, IdentityOrder order) {
        rules.require(caller.studio(), order);
        return steps.estimate(order);
    }

    private IdentityTicket begin(Caller caller, IdentityOrder order) {
        rules.require(caller.studio(), order);
        CostEstimate estimate = steps.estimate(order);
        MakingRows.NewMaking making = add(caller.studio(), order, estimate);
        if (order.budgetUsd() != null) {
            budgets.set(Scope.AVATAR, making.avatarId(), caller.studio(), Period.TOTAL, order.budgetUsd(), Action.STOP);
        }
        trail.created("avatar", making.avatarId(), order);
        moved.fire(new MakingMoved(making.avatarId()));
        int stages = order.trainLora() ? 5 : 4;
        return new IdentityTicket(making.jobId(), making.avatarId(), MakingStatus.RUNNING, new Progress(0, stages, 0),
                estimate.estimateUsd());
    }

    /** With a trigger word that nobody has. */
    private MakingRows.NewMaking add(UUID studioId, IdentityOrder order, CostEstimate estimate) {
        for (int race = 0; race < RACES; race++) {
            String trigger = Triggers.next(order.name() == null ? order.niche() : order.name(), LOTS);
            MakingRows.NewMaking making = new MakingRows.NewMaking(TimeOrderedId.next(), UUID.randomUUID(), studioId, order, trigger,
                    LOTS.nextLong(1L << 31), estimate.estimateUsd());
            if (rows.add(making)) {
                return making;
            }
        }
        throw new Fault(Kind.UNAVAILABLE, "no-trigger-word", "No free word was found for its models. Try again.", Duration.ofSeconds(1));
    }
}
