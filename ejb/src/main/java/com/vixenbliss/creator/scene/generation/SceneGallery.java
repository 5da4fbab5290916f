package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.scene.generation.model.SceneImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a studio sees of pictures: those of its own trials, and of all others their number. */
@ApplicationScoped
public class SceneGallery {

    private final Scenes scenes;
    private final SceneLinks links;

    @Inject
    public SceneGallery(Scenes scenes, SceneLinks links) {
        this.scenes = scenes;
        this.links = links;
    }

    /** For the CDI client proxy only. */
    protected SceneGallery() {
        this(null, null);
    }

    /** @param characterId null for all of the studio's */
    public SceneFigures figures(UUID studioId, UUID characterId) {
        return scenes.figures(studioId, characterId);
    }

    /**
     * The file of a picture that the caller's studio made in trying a character. Waits for the storage.
     *
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's, or not drawn
     */
    public byte[] picture(Caller caller, UUID sceneId) {
        UUID image = scenes.ofStudio(caller.studio(), sceneId).map(SceneImage::imageId)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "scene-not-found", "There is no such picture."));
        return links.file(image);
    }
}
