package com.vixenbliss.creator.scene.prompt.extraction;

import com.vixenbliss.creator.companion.moment.EpisodeMoment.Said;
import java.util.List;
import java.util.Locale;

/**
 * What a moment is read from.
 *
 * @param personName empty when nobody in particular chats
 * @param place where, when and in what light
 * @param lines oldest first
 * @param wish what the person would like to see; empty for nothing
 */
public record Conversation(String characterName, String personName, Locale locale, Setting place, List<Said> lines, String wish) {

    public Conversation {
        lines = List.copyOf(lines);
    }

    /** Where the scene plays, in words; each may be empty but the first. */
    public record Setting(String environment, String time, String light, String scene) {}

    /** Nothing was said that one could look at. */
    public boolean isSilent() {
        return lines.isEmpty() && wish.isBlank();
    }
}
