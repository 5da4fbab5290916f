package com.vixenbliss.creator.catalogue.world.model;

import java.util.Locale;
import java.util.Set;

/** What kind of stories a world tells. Studios name their own; the rules only ask whether love is one of its themes. */
public final class Genre {

    /** What a world is that does not say. */
    public static final String DEFAULT = "romance";

    private static final Set<String> THEMES = Set.of("roman", "love", "dating", "erotic", "intimate", "otome", "nsfw");

    private Genre() {}

    /** Whether characters in such a world must be at least 21; "paranormal_romance" and "Romantic comedy" are. */
    public static boolean isRomantic(String genre) {
        String words = genre.toLowerCase(Locale.ROOT);
        return THEMES.stream().anyMatch(words::contains);
    }
}
