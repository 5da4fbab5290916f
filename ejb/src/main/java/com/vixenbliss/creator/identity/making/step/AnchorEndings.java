package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.visual.kit.AnchorChosen;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears that a candidate was drawn, and that a kit has an anchor, whoever chose it. */
@ApplicationScoped
@Transactional
public class AnchorEndings {

    /** After the kit has taken its picture. */
    private static final int LATER = 3_000;

    private final AnchorRows rows;
    private final AnchorJudge judge;
    private final MakingRows makings;
    private final Event<StageEnded> ended;
    private final Actor actor;

    @Inject
    AnchorEndings(AnchorRows rows, AnchorJudge judge, MakingRows makings, Event<StageEnded> ended, Actor actor) {
        this.rows = rows;
        this.judge = judge;
        this.makings = makings;
        this.ended = ended;
        this.actor = actor;
    }

    /** For the CDI client proxy only. */
    protected AnchorEndings() {
        this(null, null, null, null, null);
    }

    @ActivateRequestContext
    public void onDrawn(@Observes @Priority(LATER) RenderingFinished finished) {
        if (finished.purpose() == Purpose.ANCHOR) {
            rows.waitingFor(finished.subjectId()).flatMap(makings::hold).ifPresent(making -> {
                actor.is(new Caller(null, making.studioId(), Set.of()));
                judge.look(making);
            });
        }
    }

    /** Whoever is to look like a real person waits for a picture that comes with a licence. */
    public void onChosen(@Observes AnchorChosen anchor) {
        Optional<UUID> avatar = rows.underWayFor(anchor.kitId());
        avatar.flatMap(makings::find).filter(making -> anchor.licensed() || !making.order().likeness().isOfSomebody())
                .map(Making::avatarId)
                .ifPresent(id -> {
                    makings.shows(id, anchor.licensed() ? "consented_person" : "fully_synthetic");
                    ended.fire(new StageEnded(id, Stage.ANCHOR, Stage.Ending.DONE, null));
                });
    }
}
