package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.monetisation.credits.CreditsService;
import com.vixenbliss.creator.monetisation.credits.Prices;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes orders of pictures. The row, the Sparks that are reserved for it and the answer to its key are one transaction: there
 * is no picture that nobody pays for, and nothing reserved for no picture.
 */
@ApplicationScoped
@Transactional
public class SceneOrders {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int RACES = 8;

    /** One order of a person at a time, so that the limit holds; whoever only points at the person does not wait. */
    private static final String LOCK = "select id from users where id = :user and status <> 'erased' for no key update";

    private static final String OPEN = """
            select count(*) from scene_images
             where user_id = :user and trigger_type = 'manual' and status in ('queued', 'generating') and deleted_at is null
            """;

    private static final String STAGE = """
            select e.character_id, c.studio_id from episodes e join characters c on c.id = e.character_id
             where e.id = :episode and e.user_id = :user
            """;

    /** Nothing when another picture took the place meanwhile. */
    private static final String ADD = """
            insert into scene_images (id, episode_id, user_id, character_id, trigger_type, trigger_key, sequence_index, note,
                                      price_sparks, charge)
            select cast(:id as uuid), cast(:episode as uuid), cast(:user as uuid), cast(:character as uuid), 'manual',
                   'manual:' || cast(:id as text), coalesce(max(sequence_index), 0) + 1,
                   cast(:note as text), cast(:price as bigint), case when cast(:price as bigint) > 0 then 'reserved' else 'none' end
              from scene_images where episode_id = :episode
            on conflict do nothing
            returning sequence_index
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Idempotency idempotency;
    private final CreditsService credits;
    private final Prices prices;
    private final Easel easel;
    private final NameBlockList blocked;
    private final Event<SceneRequested> requested;
    private final int most;

    /** @param most pictures that a person may have under way at a time */
    @Inject
    public SceneOrders(
            Idempotency idempotency, CreditsService credits, Prices prices, Easel easel, NameBlockList blocked,
            Event<SceneRequested> requested,
            @ConfigProperty(name = "SCENE_OPEN_MAX", defaultValue = "3") int most) {
        this.idempotency = idempotency;
        this.credits = credits;
        this.prices = prices;
        this.easel = easel;
        this.blocked = blocked;
        this.requested = requested;
        this.most = most;
    }

    /** For the CDI client proxy only. */
    protected SceneOrders() {
        this(null, null, null, null, null, null, 0);
    }

    /**
     * Queues a picture of the present moment and reserves its price.
     *
     * @param key the request's {@code Idempotency-Key}; null for none
     * @throws EpisodeNotFound also when it is somebody else's
     * @throws BudgetStops when the studio's budget has nothing left
     * @throws Fault {@code PAYMENT_REQUIRED} with too few Sparks, {@code TOO_MANY} with too many under way, {@code UNAVAILABLE}
     *     when nothing can be drawn here
     */
    public SceneTicket order(Caller caller, SceneOrder order, String key) {
        return idempotency.once(caller, key, "generate-scene", order, SceneTicket.class, () -> add(caller, order)).value();
    }

    private SceneTicket add(Caller caller, SceneOrder order) {
        easel.require();
        blocked.refuse("note", order.note());
        UUID user = caller.userId();
        entities.createNativeQuery(LOCK).setParameter("user", user).getResultList();
        Object[] stage = stage(user, order.episodeId());
        requireRoom(user);
        boolean member = stage[1].equals(caller.studioId());
        easel.requireBudget((UUID) stage[1], member);
        Credits price = member ? Credits.of(0) : prices.sceneManual();
        UUID id = TimeOrderedId.next();
        int place = place(id, user, (UUID) stage[0], order, price);
        if (price.amount() > 0) {
            credits.reserve(user, price, SceneChanges.PURPOSE, id);
        }
        requested.fire(new SceneRequested(id, order.episodeId(), place));
        return new SceneTicket(id, "queued", price.amount());
    }

    private Object[] stage(UUID user, UUID episode) {
        List<?> found = entities.createNativeQuery(STAGE).setParameter("episode", episode).setParameter("user", user).getResultList();
        return found.stream().findFirst().map(row -> (Object[]) row).orElseThrow(() -> new EpisodeNotFound(episode));
    }

    private void requireRoom(UUID user) {
        List<?> open = entities.createNativeQuery(OPEN).setParameter("user", user).getResultList();
        if (((Number) open.getFirst()).intValue() >= most) {
            throw new Fault(Kind.TOO_MANY, "scenes-under-way",
                    "You have " + most + " pictures under way. Wait until one of them is ready.", SOON);
        }
    }

    private int place(UUID id, UUID user, UUID character, SceneOrder order, Credits price) {
        for (int race = 0; race < RACES; race++) {
            List<?> place = entities.createNativeQuery(ADD)
                    .setParameter("id", id)
                    .setParameter("episode", order.episodeId())
                    .setParameter("user", user)
                    .setParameter("character", character)
                    .setParameter("note", order.note())
                    .setParameter("price", price.amount())
                    .getResultList();
            if (!place.isEmpty()) {
                return ((Number) place.getFirst()).intValue();
            }
        }
        throw new Fault(Kind.UNAVAILABLE, "episode-busy", "Too much happens in this episode at once.", Duration.ofSeconds(1));
    }
}
