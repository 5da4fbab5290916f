package com.vixenbliss.creator.scene.prompt;

import java.util.regex.Pattern;

/** In a picture of two, "you" is somebody whom the model must be told of. */
final class SecondPerson {

    private static final Pattern OWNER = Pattern.compile("(?i)\\byours?\\b");
    private static final Pattern SOMEBODY = Pattern.compile("(?i)\\b(you|yourself)\\b(?:['’]\\w+)?");
    private static final String OTHER = "the other adult";

    private SecondPerson() {}

    static String named(String text) {
        return SOMEBODY.matcher(OWNER.matcher(text).replaceAll(OTHER + "'s")).replaceAll(OTHER);
    }
}
