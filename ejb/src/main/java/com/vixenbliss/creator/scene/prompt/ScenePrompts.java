package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Gathers what a prompt is composed from, and has it composed. */
@ApplicationScoped
public class ScenePrompts {

    /**
     * The prompt for the present moment of an episode. Reads in a short transaction of its own, then asks a language model
     * once (twice when its answer cannot be used); no connection is held and no thread waits meanwhile.
     *
     * @param note what the person would like to see; null for nothing
     * @param sceneId the picture, for the books
     * @return completes exceptionally with a {@link com.vixenbliss.creator.platform.fault.Fault}: {@code NOT_FOUND} for an
     *     episode that is not the person's, {@code INVALID} ({@code scene-not-adult}) for what describes a minor. A model
     *     that is away is no failure
     */
    public CompletionStage<Composed> forEpisode(UUID userId, UUID episodeId, String note, UUID sceneId) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The same for a studio that tries things out; nothing is drawn. */
    public CompletionStage<Composed> preview(Caller caller, PreviewOrder order) {
        throw new UnsupportedOperationException("not yet");
    }
}
