package com.vixenbliss.creator.content.caption;

import java.util.List;
import java.util.stream.Collectors;

/** Hook, caption and hashtags as they stand under a picture: what a platform's limit counts. */
public final class PublishedText {

    private static final String APART = "\n\n";

    private PublishedText() {}

    /** The whole text; its {@code length()} is what platforms count. */
    public static String of(String hook, String caption, List<String> hashtags) {
        String tags = hashtags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
        return List.of(hook, caption, tags).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(APART));
    }
}
