package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeEvents;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.trace.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Calls a worker, and tells watchers, when an order is committed. */
@ApplicationScoped
public class SceneCall {

    private final Wakeups wakeups;
    private final EpisodeEvents watchers;

    @Inject
    public SceneCall(Wakeups wakeups, EpisodeEvents watchers) {
        this.wakeups = wakeups;
        this.watchers = watchers;
    }

    /** For the CDI client proxy only. */
    protected SceneCall() {
        this(null, null);
    }

    void onRequest(@Observes(during = TransactionPhase.AFTER_SUCCESS) SceneRequested scene) {
        watchers.publish(scene.episodeId(), "scene", SceneTold.queued(scene.sceneId(), "manual", scene.sequenceIndex()));
        call(scene.sceneId());
    }

    /** On a thread of its own: the broker does not listen to one whose transaction is just over. */
    private void call(UUID sceneId) {
        Trail trail = Trail.here();
        Thread.ofVirtual().name("scene-call").start(() -> trail.follow(() -> wakeups.send(MessageQueue.SCENE, sceneId)));
    }
}
