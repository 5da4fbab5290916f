package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.catalogue.character.CharacterLeaving;
import com.vixenbliss.creator.identity.avatar.StageState;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Stops stages that are under way, with all that they have ordered. */
@ApplicationScoped
@Transactional
public class MakingStops {

    private static final String WITHDRAWN = "The licence of the person whom it would show has ended.";
    private static final String DELETED = "Its character was deleted.";

    /** Before the character's kits go, of which something may be under way. */
    private static final int EARLY = 1_000;
    private static final String OF_CHARACTER = "select id from avatars where character_id = :character";

    private static final String BEREFT = """
            update avatars set character_id = null, avatar_kit_id = null, status = 'archived', version = version + 1, updated_at = now()
             where id = :id
            """;
    private static final String OF_KIT = "select id from avatars where avatar_kit_id = :kit order by id";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final MakingRows rows;
    private final MakingSteps steps;
    private final StageEndings endings;

    @Inject
    public MakingStops(MakingRows rows, MakingSteps steps, StageEndings endings) {
        this.rows = rows;
        this.steps = steps;
        this.endings = endings;
    }

    /** For the CDI client proxy only. */
    protected MakingStops() {
        this(null, null, null);
    }

    /** Whoever the identities of this kit look like agrees no more. */
    @ActivateRequestContext
    public void likenessEnded(UUID kitId) {
        List<?> avatars = entities.createNativeQuery(OF_KIT).setParameter("kit", kitId).getResultList();
        avatars.forEach(avatar -> stop((UUID) avatar, StageState.FAILED, WITHDRAWN));
    }

    /** An identity without its character is put away; what it was and what it cost stays. */
    void onLeaving(@Observes @Priority(EARLY) CharacterLeaving character) {
        List<?> avatars = entities.createNativeQuery(OF_CHARACTER).setParameter("character", character.id()).getResultList();
        avatars.forEach(avatar -> {
            stop((UUID) avatar, StageState.CANCELLED, DELETED);
            entities.createNativeQuery(BEREFT).setParameter("id", avatar).executeUpdate();
        });
    }

    /**
     * Ends the stage whose turn it is, whether it is under way or waits.
     *
     * @return false when there is nothing to stop
     */
    boolean stop(UUID avatarId, StageState state, String reason) {
        return rows.hold(avatarId).flatMap(making -> making.current().map(stage -> {
            if (stage.state().isStuck()) {
                return false;
            }
            rows.end(avatarId, stage.stage(), state, reason);
            if (stage.state() == StageState.RUNNING) {
                steps.of(stage.stage()).cancel(making);
            }
            endings.settle(avatarId);
            return true;
        })).orElse(false);
    }
}
