package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeEvents;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells watchers of an episode how far its pictures are, after the commit. What it does not reach can be read by GET. */
@ApplicationScoped
class SceneHerald {

    private final EpisodeEvents watchers;
    private final ImageKeeper images;

    @Inject
    SceneHerald(EpisodeEvents watchers, ImageKeeper images) {
        this.watchers = watchers;
        this.images = images;
    }

    /** For the CDI client proxy only. */
    protected SceneHerald() {
        this(null, null);
    }

    void tell(SceneState scene) {
        Meters.count("scenes", "status", scene.status(), "trigger", scene.triggerType());
        watchers.publish(scene.episodeId(), "scene", scene.told(link(scene)));
    }

    private ImageLink link(SceneState scene) {
        try {
            return scene.imageId() == null ? null : images.link(scene.imageId());
        } catch (Fault gone) {
            return null;
        }
    }
}
