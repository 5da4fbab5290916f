package com.vixenbliss.creator.scene.prompt.wording;

import com.vixenbliss.creator.catalogue.template.model.SceneConfig.LightingPreset;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.TimeOfDay;

/** Light and hour in words. */
public final class Light {

    private Light() {}

    /** @param preset null for none: then the hour decides, and without one a light that suits any */
    public static String of(LightingPreset preset, TimeOfDay time) {
        return preset == null ? natural(time) : switch (preset) {
            case BRIGHT -> "bright even light";
            case WARM -> "warm soft light";
            case DIM_INTIMATE -> "dim intimate lighting";
            case DRAMATIC -> "dramatic high-contrast lighting";
        };
    }

    private static String natural(TimeOfDay time) {
        return time == null ? "soft natural light" : switch (time) {
            case MORNING -> "soft morning light";
            case AFTERNOON -> "clear afternoon light";
            case EVENING -> "golden evening light";
            case NIGHT -> "low lamplight";
        };
    }

    public static String hour(TimeOfDay time) {
        return switch (time) {
            case MORNING -> "in the morning";
            case AFTERNOON -> "in the afternoon";
            case EVENING -> "in the evening";
            case NIGHT -> "at night";
        };
    }
}
