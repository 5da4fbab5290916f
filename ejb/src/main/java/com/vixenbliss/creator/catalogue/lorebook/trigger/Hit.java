package com.vixenbliss.creator.catalogue.lorebook.trigger;

/**
 * An entry that a conversation brings up.
 *
 * @param key which of its keys was said; null when it needed none
 * @param spot where that key stands; null like {@code key}
 * @param level 0, or through how many entries' contents it was brought up
 */
public record Hit(BookEntry entry, Why why, String key, Spot spot, int level, Placement placement) {

    /** Of its content, by our estimate. */
    public int tokens() {
        return entry.tokens();
    }

    /** Whether it goes before all others when the prompt is full: {@code @@ignore_on_max_context}. */
    public boolean yieldsFirst() {
        return entry.decorators().has(Decorator.IGNORE_ON_MAX_CONTEXT);
    }

    /**
     * A stretch of a text.
     *
     * @param depth of the message, 0 for the latest; null in an entry's content
     * @param end exclusive
     */
    public record Spot(Integer depth, int start, int end) {}
}
