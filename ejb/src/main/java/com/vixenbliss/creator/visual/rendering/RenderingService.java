package com.vixenbliss.creator.visual.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.account.rights.ErasureBegun;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Orders pictures. An order is a row of the caller's transaction and nothing more; it is worked on after the commit, and its
 * end is told as a {@link RenderingFinished}.
 */
@ApplicationScoped
@Transactional
public class RenderingService {

    private static final String ADD = """
            insert into renderings (id, purpose, subject_id, studio_id, user_id, image_id, provider, what)
            values (:id, :purpose, :subject, :studio, cast(:user as uuid), :image, :provider, cast(:what as jsonb))
            on conflict (id) do nothing
            """;

    /** What only waits in line ends at once; what is under way is stopped by its worker. */
    private static final String CANCEL = """
            update renderings
               set cancel_asked_at = coalesce(cancel_asked_at, now()), updated_at = now(),
                   state = case state when 'queued' then 'cancelled' else state end,
                   finished_at = case state when 'queued' then now() else finished_at end,
                   due_at = case state when 'queued' then now() else due_at end
             where state in ('queued', 'submitting', 'submitted', 'storing') and\s""";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Whose line a model waits in that is not in the table: its order fails as soon as it leaves it. */
    private static final String ANY = "replicate";

    private final ImageModels models;
    private final RenderingBudget budget;
    private final Event<RenderingOrdered> ordered;
    private final Event<RenderingChanged> changed;

    @Inject
    public RenderingService(
            ImageModels models, RenderingBudget budget, Event<RenderingOrdered> ordered, Event<RenderingChanged> changed) {
        this.models = models;
        this.budget = budget;
        this.ordered = ordered;
        this.changed = changed;
    }

    /** For the CDI client proxy only. */
    protected RenderingService() {
        this(null, null, null, null);
    }

    /**
     * Puts an order into the line, in the caller's transaction, and holds back what it costs. An order whose id is known changes
     * nothing.
     *
     * @return the order's id
     * @throws BudgetStops when a budget stands against it; the transaction is then marked for rollback
     */
    public UUID order(RenderingOrder order) {
        tryOrder(order).ifPresent(refusal -> {
            throw new BudgetStops(refusal);
        });
        return order.id();
    }

    /** The same for whoever goes on without. @return empty when it is ordered, or was before; else what stands against it */
    public Optional<BudgetRefusal> tryOrder(RenderingOrder order) {
        int added = entities.createNativeQuery(ADD)
                .setParameter("id", order.id())
                .setParameter("purpose", Meters.word(order.purpose()))
                .setParameter("subject", order.subjectId())
                .setParameter("studio", order.studioId())
                .setParameter("user", order.userId())
                .setParameter("image", TimeOrderedId.next())
                .setParameter("provider", models.find(order.model()).map(ImageModel::provider).orElse(ANY))
                .setParameter("what", written(order))
                .executeUpdate();
        Optional<BudgetRefusal> refusal = added == 1 ? budget.reserve(order) : Optional.empty();
        if (refusal.isPresent()) {
            entities.createNativeQuery("delete from renderings where id = :id").setParameter("id", order.id()).executeUpdate();
        } else if (added == 1) {
            ordered.fire(new RenderingOrdered());
        }
        return refusal;
    }

    /**
     * Has a rendering stopped, in the caller's transaction. It ends {@code Cancelled} unless it has ended before; a picture
     * that is drawn all the same is thrown away.
     */
    public void cancel(UUID renderingId) {
        entities.createNativeQuery(CANCEL + "id = :id").setParameter("id", renderingId).executeUpdate();
        changed.fire(new RenderingChanged(renderingId));
    }

    /**
     * Takes an order back, in the caller's transaction, if it still waits in line: it ends {@code Cancelled} then. What a provider
     * has is paid for, and goes on.
     */
    public void withdraw(UUID renderingId) {
        if (entities.createNativeQuery(CANCEL + "id = :id and state = 'queued'").setParameter("id", renderingId).executeUpdate() == 1) {
            changed.fire(new RenderingChanged(renderingId));
        }
    }

    /**
     * Has the end of a rendering told once more, if it has ended.
     *
     * @return false when there is no such rendering (any more)
     */
    public boolean remind(UUID renderingId) {
        entities.createNativeQuery("""
                        update renderings set delivered_at = null, node = null, due_at = now()
                         where id = :id and delivered_at is not null
                        """).setParameter("id", renderingId).executeUpdate();
        changed.fire(new RenderingChanged(renderingId));
        return !entities.createNativeQuery("select id from renderings where id = :id")
                .setParameter("id", renderingId).getResultList().isEmpty();
    }

    /** Forgets a rendering that has ended and been told: what was ordered is not wanted to be known any more. */
    public void discard(UUID renderingId) {
        entities.createNativeQuery("delete from renderings where id = :id and delivered_at is not null")
                .setParameter("id", renderingId).executeUpdate();
    }

    /** The same at the moment in which its end is told. */
    public void forget(UUID renderingId) {
        entities.createNativeQuery("delete from renderings where id = :id and state in ('drawn', 'refused', 'failed', 'cancelled')")
                .setParameter("id", renderingId).executeUpdate();
    }

    /** Whoever is leaving for good gets no pictures any more; the rows go with the person's others. */
    void onErasure(@Observes ErasureBegun begun) {
        List<?> mine = entities.createNativeQuery(CANCEL + "user_id = :user returning id", UUID.class)
                .setParameter("user", begun.userId()).getResultList();
        mine.forEach(id -> changed.fire(new RenderingChanged((UUID) id)));
    }

    private static String written(RenderingOrder order) {
        try {
            return Json.lenient().writeValueAsString(order);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("An order cannot be written", impossible);
        }
    }
}
