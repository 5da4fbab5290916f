package com.vixenbliss.creator.catalogue.lorebook.trigger;

/**
 * An entry that could have come up and did not.
 *
 * @param key which of its keys was said; null when it needed none
 */
public record Held(BookEntry entry, Why why, String key) {}
