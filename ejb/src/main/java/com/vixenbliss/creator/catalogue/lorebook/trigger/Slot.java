package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The places of a prompt where lore can stand. */
public enum Slot {
    /** Before what is said of the character. */
    @JsonProperty("before_char")
    BEFORE_CHAR,
    /** After what is said of the character. */
    @JsonProperty("after_char")
    AFTER_CHAR,
    /** With its personality. */
    @JsonProperty("personality")
    PERSONALITY,
    /** With what the episode is about. */
    @JsonProperty("scenario")
    SCENARIO,
    /** Among the messages. */
    @JsonProperty("chat")
    CHAT
}
