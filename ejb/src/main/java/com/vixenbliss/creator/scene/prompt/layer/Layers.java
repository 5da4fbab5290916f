package com.vixenbliss.creator.scene.prompt.layer;

import java.util.List;
import java.util.stream.Collectors;

/** What each of the four layers gave, in the words of the prompt; empty where one gave nothing. */
public record Layers(String identity, String scene, String relationship, String conversation) {

    /** From the parts of a whole prompt. */
    public static Layers of(List<Part> parts) {
        return new Layers(
                words(parts, Layer.IDENTITY), words(parts, Layer.SCENE), words(parts, Layer.RELATIONSHIP),
                words(parts, Layer.CONVERSATION));
    }

    private static String words(List<Part> parts, Layer layer) {
        return parts.stream().filter(part -> part.layer() == layer).map(Part::text).collect(Collectors.joining(", "));
    }
}
