package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.content.batch.model.BatchPlan;
import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.piece.making.PieceRows;
import com.vixenbliss.creator.content.template.ContentPlanner;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.platform.cost.budget.Action;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.schedule.JobWanted;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Batches of content, for the studio whose avatars they show: one use case, one transaction. */
@ApplicationScoped
@Transactional
public class BatchService {

    /** The job that makes them. */
    public static final String JOB = "content-batch";

    private static final String SUBJECT = "content_batch";

    private final Batches batches;
    private final BatchPlans plans;
    private final PlannedRows planned;
    private final ContentPlanner planner;
    private final PieceRows pieces;
    private final Avatars avatars;
    private final Budgets budgets;
    private final Idempotency idempotency;
    private final Event<JobWanted> wanted;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    BatchService(Batches batches, BatchPlans plans, PlannedRows planned, ContentPlanner planner, PieceRows pieces, Avatars avatars,
            Budgets budgets, Idempotency idempotency, Event<JobWanted> wanted, ContentTrail trail, Clock clock) {
        this.batches = batches;
        this.plans = plans;
        this.planned = planned;
        this.planner = planner;
        this.pieces = pieces;
        this.avatars = avatars;
        this.budgets = budgets;
        this.idempotency = idempotency;
        this.wanted = wanted;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected BatchService() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Plans a batch and has it made.
     *
     * @param key the request's {@code Idempotency-Key}; null for none
     * @throws Fault {@code CONFLICT} while nobody can be drawn for the avatar; {@code INVALID} for what must not be drawn, and for
     *     more pieces than the niche's words are enough for
     */
    public BatchTicket order(Caller caller, BatchOrder order, String key) {
        return idempotency.once(caller, key, "content-batch", order, BatchTicket.class, () -> add(caller.studio(), order)).value();
    }

    /** The avatar is held, so that of two batches the second plans around the first. */
    private BatchTicket add(UUID studioId, BatchOrder order) {
        AvatarFacts avatar = avatars.hold(studioId, order.avatarId());
        BatchPlan plan = plans.plan(avatar, order);
        ContentBatch batch = ContentBatch.ordered(studioId, avatar.id(), plan, order.budgetUsd(), clock.instant());
        batches.add(batch);
        batches.flush();
        planned.add(batch, planner.plan(plans.order(avatar, plan, planned.earlier(avatar.id()))));
        limit(batch);
        trail.created(SUBJECT, batch.id(), order);
        wanted.fire(new JobWanted(JOB, batch.id()));
        return new BatchTicket(batch.id(), batch.id(), batch.status(), plan.estimateUsd(), new BatchProgress(0, plan.count(), 0));
    }

    private void limit(ContentBatch batch) {
        if (batch.budgetUsd() != null) {
            budgets.set(Scope.BATCH, batch.id(), batch.studioId(), Period.TOTAL, batch.budgetUsd(), Action.STOP);
        }
    }

    /** What an order would cost; orders nothing. @throws Fault as for the order */
    public BatchEstimate estimate(UUID studioId, BatchOrder order) {
        AvatarFacts avatar = avatars.require(studioId, order.avatarId());
        BatchPlan plan = plans.plan(avatar, order);
        planner.plan(plans.order(avatar, plan, planned.earlier(avatar.id())));
        return plans.estimate(avatar, plan);
    }

    /** The newest first. */
    public Page<BatchView> list(UUID studioId, BatchFilter filter, PageRequest page) {
        return Page.of(views(batches.list(studioId, filter, page)), page.limit(), last -> last.id().toString());
    }

    /** @throws BatchNotFound also when it is another studio's */
    public BatchView get(UUID studioId, UUID id) {
        return view(batches.find(studioId, id).orElseThrow(BatchNotFound::new));
    }

    /** Orders nothing new. @throws Fault {@code CONFLICT} for one that has ended */
    public BatchView stop(UUID studioId, UUID id) {
        ContentBatch batch = forChange(studioId, id);
        batch.stop(BatchStatus.STOPPED, "Somebody stopped it.", clock.instant());
        batches.flush();
        pieces.withdraw(id);
        trail.did(SUBJECT, id, "stopped");
        return view(batch);
    }

    /**
     * Goes on; what failed is tried again.
     *
     * @param budgetUsd what all of it may cost, what is spent included; null to leave it as it is
     * @throws Fault {@code CONFLICT} when everything is made
     */
    public BatchView restart(UUID studioId, UUID id, BigDecimal budgetUsd) {
        ContentBatch batch = forChange(studioId, id);
        batch.restart(budgetUsd, clock.instant());
        batches.flush();
        pieces.tryAgain(id);
        limit(batch);
        trail.did(SUBJECT, id, "restarted");
        wanted.fire(new JobWanted(JOB, id));
        return view(batch);
    }

    private ContentBatch forChange(UUID studioId, UUID id) {
        return batches.findForChange(id).filter(batch -> batch.studioId().equals(studioId)).orElseThrow(BatchNotFound::new);
    }

    private BatchView view(ContentBatch batch) {
        return views(List.of(batch)).getFirst();
    }

    /** Those that have settled say how they stand; the others are counted. */
    private List<BatchView> views(List<ContentBatch> found) {
        Map<UUID, Pace> paces = batches.paces(found.stream().filter(batch -> !batch.isSettled()).map(ContentBatch::id).toList());
        return found.stream().map(batch -> BatchView.of(batch, paces.getOrDefault(batch.id(), Pace.still(batch.tally())))).toList();
    }
}
