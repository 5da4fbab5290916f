package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.visual.kit.Face;
import java.util.List;
import java.util.Optional;

/**
 * All that a prompt is composed from.
 *
 * @param names what the character is called, and other names that no prompt may hold, such as the person's
 * @param face empty for a character without a kit
 * @param episodeScene where the episode takes place, in its template's prose; empty for none
 * @param tension 0 to 100
 * @param model who will read it
 */
public record SceneBrief(
        List<String> names,
        VisualIdentity identity,
        Optional<Face> face,
        SceneConfig config,
        String episodeScene,
        int tension,
        SceneMoment moment,
        Reader model) {

    public SceneBrief {
        names = List.copyOf(names);
    }

    /** The same with another scene and another moment. */
    SceneBrief telling(String scene, SceneMoment seen) {
        return new SceneBrief(names, identity, face, config, scene, tension, seen, model);
    }

    /**
     * What of an image model bears on its prompts.
     *
     * @param negativePrompt it has a field for what is to be kept out
     * @param tags it was taught with tags and reads them better than sentences
     * @param promptTokens the longest prompt that it reads to the end
     */
    public record Reader(String model, boolean negativePrompt, boolean tags, int promptTokens) {}
}
