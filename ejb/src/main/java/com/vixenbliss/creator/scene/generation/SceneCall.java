package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeEvents;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

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
        wakeups.send(MessageQueue.SCENE, scene.sceneId());
    }
}
