package com.vixenbliss.creator.scene.prompt.layer;

/**
 * A phrase of a prompt.
 *
 * @param layer the story's layer that it belongs to
 * @param source who wrote it
 */
public record Part(Layer layer, Slot slot, Source source, String text) {

    public Part(Slot slot, Source source, String text) {
        this(slot.layer(), slot, source, text);
    }
}
