package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.LightingPreset;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.TimeOfDay;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a studio wants to see composed. What is not said is taken from the episode, else from the template, else left to the
 * composer.
 *
 * @param episodeId of the studio's character; its scene, tension and last lines are used
 * @param templateId where no episode is named
 * @param conversation oldest first; in place of the episode's lines
 * @param extract false to leave out the one call to a language model
 */
public record PreviewOrder(
        @NotNull UUID characterId,
        UUID episodeId,
        UUID templateId,
        @Min(0) @Max(100) Integer tensionLevel,
        @Size(max = 40) List<@NotNull @Valid Said> conversation,
        LightingPreset lightingPreset,
        TimeOfDay timeOfDay,
        @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(_[a-z0-9]+)*", message = "must be a-z, 0-9 and single underscores")
                String environmentStyle,
        @Size(max = 20) List<@NotNull @Text(max = 60, blank = false) String> moodKeywords,
        Boolean extract) {

    /** The template's configuration with what the order says otherwise. */
    SceneConfig over(SceneConfig config) {
        return new SceneConfig(
                config.composition(),
                lightingPreset == null ? config.lightingPreset() : lightingPreset,
                environmentStyle == null ? config.environmentStyle() : environmentStyle,
                timeOfDay == null ? config.timeOfDay() : timeOfDay,
                moodKeywords == null ? config.moodKeywords() : moodKeywords,
                config.negativeAdditions());
    }

    /**
     * A line of a conversation.
     *
     * @param role {@code user} or {@code assistant}
     */
    public record Said(
            @NotNull @Pattern(regexp = "user|assistant", message = "must be user or assistant") String role,
            @NotNull @Text(max = 8_000, lines = true, blank = false) String content) {}
}
