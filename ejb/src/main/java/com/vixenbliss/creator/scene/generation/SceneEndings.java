package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Hears how renderings of scenes ended. Heard twice, it changes nothing the second time. */
@ApplicationScoped
class SceneEndings {

    private final SceneChanges changes;
    private final SceneHerald herald;

    @Inject
    SceneEndings(SceneChanges changes, SceneHerald herald) {
        this.changes = changes;
        this.herald = herald;
    }

    /** For the CDI client proxy only. */
    protected SceneEndings() {
        this(null, null);
    }

    void onFinished(@Observes RenderingFinished finished) {
        if (finished.purpose() == Purpose.SCENE) {
            turn(finished.subjectId(), finished)
                    .ifPresentOrElse(herald::tell, () -> changes.forget(finished.subjectId(), finished.renderingId()));
        }
    }

    private Optional<SceneState> turn(UUID scene, RenderingFinished finished) {
        return switch (finished.outcome()) {
            case RenderingOutcome.Drawn drawn -> changes.ready(scene, finished.renderingId(), drawn.imageId());
            case RenderingOutcome.Refused refused -> changes.failed(scene, "refused", refused.reason());
            case RenderingOutcome.Failed failed -> changes.failed(scene, "not-drawn", failed.reason());
            case RenderingOutcome.Cancelled cancelled -> changes.failed(scene, "cancelled", "This picture was cancelled.");
        };
    }
}
