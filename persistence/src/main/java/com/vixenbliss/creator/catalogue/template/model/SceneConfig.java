package com.vixenbliss.creator.catalogue.template.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * How the episode's pictures look; null parts are left to the composer.
 *
 * @param environmentStyle {@code indoor_cafe}, {@code outdoor_park}, {@code apartment}, or a word of the studio's own
 * @param negativeAdditions what this episode's pictures must not show, besides the platform's own list
 */
public record SceneConfig(
        Composition composition,
        LightingPreset lightingPreset,
        @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(_[a-z0-9]+)*", message = "must be a-z, 0-9 and single underscores")
                String environmentStyle,
        TimeOfDay timeOfDay,
        @Size(max = 20) List<@NotNull @Text(max = 60, blank = false) String> moodKeywords,
        @Size(max = 30) List<@NotNull @Text(max = 80, blank = false) String> negativeAdditions) {

    /** Nothing said. */
    public static final SceneConfig NONE = new SceneConfig(null, null, null, null, null, null);

    public SceneConfig {
        moodKeywords = moodKeywords == null ? List.of() : Collections.unmodifiableList(moodKeywords);
        negativeAdditions = negativeAdditions == null ? List.of() : Collections.unmodifiableList(negativeAdditions);
    }

    /** @throws Fault {@code INVALID} when a word that will be drawn stands for a minor; the negatives may hold them */
    void requireAdult() {
        YouthTerms.refuse("scene_config.environment_style", environmentStyle);
        YouthTerms.refuse("scene_config.mood_keywords", moodKeywords);
    }

    /** Who is in the picture. */
    public enum Composition {
        @JsonProperty("solo")
        SOLO,
        @JsonProperty("duo")
        DUO,
        @JsonProperty("flexible")
        FLEXIBLE
    }

    /** The light. */
    public enum LightingPreset {
        @JsonProperty("bright")
        BRIGHT,
        @JsonProperty("warm")
        WARM,
        @JsonProperty("dim_intimate")
        DIM_INTIMATE,
        @JsonProperty("dramatic")
        DRAMATIC
    }

    /** When it happens. */
    public enum TimeOfDay {
        @JsonProperty("morning")
        MORNING,
        @JsonProperty("afternoon")
        AFTERNOON,
        @JsonProperty("evening")
        EVENING,
        @JsonProperty("night")
        NIGHT
    }
}
