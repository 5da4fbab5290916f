package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.scene.prompt.wording.Light;
import com.vixenbliss.creator.scene.prompt.wording.Place;

/** Where and when: place, light, hour, mood, and what the episode itself says of them. */
final class SceneLayer {

    private static final int LONGEST = 200;

    private SceneLayer() {}

    static void add(SceneBrief brief, PromptDraft draft) {
        SceneConfig config = brief.config();
        if (config.environmentStyle() == null || !draft.say(Slot.PLACE, Source.SCENE_CONFIG, Place.of(config.environmentStyle()).words())) {
            draft.sayOneOf(Slot.PLACE, Place.UNNAMED.words());
        }
        draft.say(Slot.DETAIL, Source.EPISODE, beginning(brief.episodeScene()));
        if (config.timeOfDay() != null) {
            draft.sayOneOf(Slot.TIME, Light.hour(config.timeOfDay()));
        }
        draft.sayOneOf(Slot.LIGHT, Light.of(config.lightingPreset(), config.timeOfDay()));
        config.moodKeywords().forEach(mood -> draft.say(Slot.MOOD, Source.SCENE_CONFIG, mood));
    }

    /** The first sentences: where prose begins it mostly says where it is. */
    private static String beginning(String prose) {
        if (prose.length() <= LONGEST) {
            return prose;
        }
        String start = prose.substring(0, LONGEST);
        int end = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf('!'), start.lastIndexOf(", ")));
        return end > 0 ? start.substring(0, end) : start.substring(0, Math.max(0, start.lastIndexOf(' ')));
    }
}
