package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.text.Text;

/** What goes on in a character's own life, so that it has news of its own. Every part may be null. */
public record LifeArc(
        @Text(max = 500, lines = true) String currentGoal,
        @Text(max = 500, lines = true) String currentStruggle,
        @Text(max = 500, lines = true) String secretDream,
        @Text(max = 500, lines = true) String recentEvent) {}
