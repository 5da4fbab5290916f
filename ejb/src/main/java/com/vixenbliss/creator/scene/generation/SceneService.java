package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A person's pictures. */
@ApplicationScoped
@Transactional
public class SceneService {

    private final Scenes scenes;
    private final EpisodeService episodes;

    @Inject
    public SceneService(Scenes scenes, EpisodeService episodes) {
        this.scenes = scenes;
        this.episodes = episodes;
    }

    protected SceneService() {
        this(null, null);
    }

    /** @throws Fault {@code NOT_FOUND} when the episode is not there, or somebody else's */
    public Page<SceneView> ofEpisode(UUID userId, UUID episodeId, PageRequest page) {
        episodes.get(userId, episodeId);
        return scenes.page(userId, episodeId, page).map(SceneView::of);
    }

    /** @throws Fault {@code NOT_FOUND} also when it is somebody else's */
    public SceneView get(UUID userId, UUID id) {
        return scenes.find(userId, id).map(SceneView::of)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "scene-not-found", "There is no scene " + id + "."));
    }
}
