package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.Sitter;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.companion.moment.EpisodeMoment.Said;
import com.vixenbliss.creator.scene.prompt.extraction.Conversation;
import com.vixenbliss.creator.scene.prompt.wording.Light;
import com.vixenbliss.creator.scene.prompt.wording.Place;
import com.vixenbliss.creator.visual.kit.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who, where and how near, before anybody has looked at what happens.
 *
 * @param personName empty when nobody in particular chats
 * @param scene in prose
 * @param wish of the person; empty for none
 */
record Situation(
        Sitter sitter, Optional<Face> face, SceneConfig config, String scene, int tension, List<Said> lines, String personName,
        Locale locale, String wish) {

    Conversation conversation() {
        String hour = config.timeOfDay() == null ? "" : Light.hour(config.timeOfDay());
        Conversation.Setting place = new Conversation.Setting(
                Place.of(config.environmentStyle()).words(), hour, Light.of(config.lightingPreset(), config.timeOfDay()), scene);
        return new Conversation(sitter.name(), personName, locale, place, lines, wish);
    }

    SceneBrief brief(SceneMoment moment, SceneBrief.Reader reader) {
        List<String> names = new ArrayList<>(sitter.names());
        names.add(personName);
        return new SceneBrief(names, sitter.identity(), face, config, scene, tension, moment, reader);
    }
}
