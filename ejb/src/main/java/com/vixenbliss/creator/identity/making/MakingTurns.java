package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.avatar.StageState;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.visual.kit.Kits;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The turns of a making, each one transaction: a stage begins together with what it orders, or not at all. */
@ApplicationScoped
@Transactional
class MakingTurns {

    private static final int TRIES = 6;
    private static final String OURS = "Something went wrong here.";

    private final MakingRows rows;
    private final MakingSteps steps;
    private final Kits kits;
    private final StageEndings endings;
    private final Event<StageEnded> ended;
    private final Actor actor;

    @Inject
    MakingTurns(MakingRows rows, MakingSteps steps, Kits kits, StageEndings endings, Event<StageEnded> ended, Actor actor) {
        this.rows = rows;
        this.steps = steps;
        this.kits = kits;
        this.endings = endings;
        this.ended = ended;
        this.actor = actor;
    }

    /** For the CDI client proxy only. */
    protected MakingTurns() {
        this(null, null, null, null, null, null);
    }

    /** Begins the stage whose turn it is, if that waits. */
    void next(UUID avatarId) {
        Optional<Making> making = rows.hold(avatarId);
        making.flatMap(Making::current).filter(stage -> stage.state() == StageState.WAITING).ifPresent(stage -> {
            actor.is(new Caller(null, making.get().studioId(), Set.of()));
            requireConsent(making.get());
            rows.begin(avatarId, stage.stage());
            steps.of(stage.stage()).begin(rows.find(avatarId).orElseThrow());
            endings.settle(avatarId);
        });
    }

    /** Whoever it looks like has agreed, and still does. */
    private void requireConsent(Making making) {
        if (making.kitId() != null && !kits.withdrawn(Set.of(making.kitId())).isEmpty()) {
            throw new LikenessWithdrawn();
        }
    }

    /** The stage whose turn it was cannot be done. */
    void refused(UUID avatarId, String sentence) {
        waiting(avatarId).ifPresent(stage -> ended.fire(new StageEnded(avatarId, stage, Stage.Ending.FAILED, sentence)));
    }

    /** The stage whose turn it was would cost more than there is. */
    void stopped(UUID avatarId, String sentence) {
        waiting(avatarId).ifPresent(stage -> ended.fire(new StageEnded(avatarId, stage, Stage.Ending.STOPPED_AT_BUDGET, sentence)));
    }

    /** It could not be begun this time; given up after a few. */
    void troubled(UUID avatarId) {
        waiting(avatarId).filter(stage -> rows.trouble(avatarId, stage) >= TRIES)
                .ifPresent(stage -> ended.fire(new StageEnded(avatarId, stage, Stage.Ending.FAILED, OURS)));
    }

    /** Whether what is under way has ended unheard. */
    void look(UUID avatarId) {
        Optional<Making> making = rows.hold(avatarId);
        making.flatMap(Making::current).filter(stage -> stage.state() == StageState.RUNNING)
                .ifPresent(stage -> steps.of(stage.stage()).look(making.get()));
    }

    private Optional<Stage> waiting(UUID avatarId) {
        return rows.hold(avatarId).flatMap(Making::current)
                .filter(stage -> stage.state() == StageState.WAITING).map(Making.Standing::stage);
    }
}
