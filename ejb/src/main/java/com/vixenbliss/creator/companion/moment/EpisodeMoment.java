package com.vixenbliss.creator.companion.moment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An episode at present.
 *
 * @param templateId null when it began without one
 * @param scene in prose; empty for none
 * @param tension 0 to 100
 * @param lines the last ones, oldest first; none that a rule answered, nor their answers
 */
public record EpisodeMoment(
        UUID episodeId, UUID userId, UUID characterId, UUID studioId, UUID templateId, String personName, Locale locale, String title,
        String scene, int tension, List<Said> lines) {

    public EpisodeMoment {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param role {@code user} or {@code assistant}
     */
    public record Said(String role, String content) {}
}
