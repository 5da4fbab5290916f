package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.memory.Keepsakes;
import com.vixenbliss.creator.companion.memory.Keepsakes.Keepsake;
import com.vixenbliss.creator.monetisation.credits.CreditsService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.model.SceneImage;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A person's pictures: to see, to keep as a memory, to delete. */
@ApplicationScoped
@Transactional
public class SceneService {

    private final Scenes scenes;
    private final EpisodeService episodes;
    private final ImageKeeper images;
    private final RenderingService renderings;
    private final CreditsService credits;
    private final Keepsakes keepsakes;
    private final SceneLinks links;
    private final Clock clock;

    @Inject
    public SceneService(
            Scenes scenes, EpisodeService episodes, ImageKeeper images, RenderingService renderings, CreditsService credits,
            Keepsakes keepsakes, SceneLinks links, Clock clock) {
        this.scenes = scenes;
        this.episodes = episodes;
        this.images = images;
        this.renderings = renderings;
        this.credits = credits;
        this.keepsakes = keepsakes;
        this.links = links;
        this.clock = clock;
    }

    protected SceneService() {
        this(null, null, null, null, null, null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} when the episode is not there, or somebody else's */
    public Page<SceneView> ofEpisode(UUID userId, UUID episodeId, PageRequest page) {
        episodes.get(userId, episodeId);
        return views(scenes.page(userId, episodeId, page));
    }

    /**
     * The caller's own; of a studio's member, those that the studio's members made in trying its characters. Pictures of
     * other people are their own: a studio sees none of them.
     */
    public Page<SceneView> gallery(Caller caller, SceneFilter filter, PageRequest page) {
        Page<SceneImage> rows = caller.studioId() == null
                ? scenes.ofPerson(caller.userId(), filter, page)
                : scenes.ofStudio(caller.studioId(), filter, page);
        return views(rows);
    }

    /** @throws Fault {@code NOT_FOUND} also when it is somebody else's, or was deleted */
    public SceneView get(UUID userId, UUID id) {
        return view(scenes.find(userId, id).orElseThrow(() -> notFound(id)));
    }

    /**
     * Deletes a picture: the file and the words. What is under way is stopped, and its Sparks are given back. Its moment is
     * not pictured again, and its place in the episode stays empty.
     *
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's, or was deleted
     */
    public void delete(UUID userId, UUID id) {
        SceneImage scene = mine(userId, id);
        if (scene.imageId() != null) {
            images.remove(scene.imageId());
        }
        if (scene.isUnderWay()) {
            renderings.cancel(id);
        } else {
            renderings.discard(id);
        }
        if (scene.giveBack()) {
            credits.release(SceneChanges.PURPOSE, id);
        }
        scene.delete(clock.instant());
    }

    /**
     * Keeps a picture as a memory of the character's, which cites the episode's lines. Once more changes nothing.
     *
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's; {@code CONFLICT} when it is not ready,
     *     and when the memory of it was forgotten, which it stays
     */
    public SceneView keep(UUID userId, UUID id) {
        SceneImage scene = mine(userId, id);
        if (!scene.isReady()) {
            throw new Fault(Kind.CONFLICT, "scene-not-ready", "Only a picture that is ready can be kept as a memory.");
        }
        keepsakes.keep(new Keepsake(userId, scene.episodeId(), "picture", id, words(scene), scene.createdAt().toString()))
                .ifPresentOrElse(scene::keepAs, SceneService::refuseForgotten);
        return view(scene);
    }

    private static void refuseForgotten() {
        throw new Fault(Kind.CONFLICT, "memory-forgotten", "The memory of this picture was forgotten, and does not come back.");
    }

    private static String words(SceneImage scene) {
        return "A picture was kept of this moment" + (scene.caption() == null ? "." : ": " + scene.caption());
    }

    private SceneImage mine(UUID userId, UUID id) {
        return scenes.findForChange(userId, id).orElseThrow(() -> notFound(id));
    }

    private SceneView view(SceneImage scene) {
        return views(new Page<>(List.of(scene), null)).data().getFirst();
    }

    /** The same few questions for a page as for one. A scene whose picture is away is told all the same. */
    private Page<SceneView> views(Page<SceneImage> rows) {
        Map<UUID, ImageLink> pictures = links.of(all(rows, SceneImage::imageId));
        Set<UUID> remembered = keepsakes.remembered(all(rows, SceneImage::memoryId));
        return rows.map(scene -> SceneView.of(
                scene, scene.imageId() == null ? null : pictures.get(scene.imageId()),
                scene.memoryId() != null && remembered.contains(scene.memoryId()) ? scene.memoryId() : null));
    }

    private static List<UUID> all(Page<SceneImage> rows, Function<SceneImage, UUID> what) {
        return rows.data().stream().map(what).filter(Objects::nonNull).toList();
    }

    private static Fault notFound(UUID id) {
        return new Fault(Kind.NOT_FOUND, "scene-not-found", "There is no scene " + id + ".");
    }
}
