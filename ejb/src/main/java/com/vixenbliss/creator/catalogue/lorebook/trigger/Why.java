package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an entry came up, or why one whose key was said did not. */
public enum Why {
    /** One of its keys was said. */
    @JsonProperty("key")
    KEY,
    /** It needs none. */
    @JsonProperty("constant")
    CONSTANT,
    /** {@code @@activate}. */
    @JsonProperty("activate")
    ACTIVATE,
    /** {@code @@keep_activate_after_match}, and it had come up before. */
    @JsonProperty("kept_active")
    KEPT_ACTIVE,

    /** None of its secondary keys was said. */
    @JsonProperty("secondary_key_missing")
    SECONDARY_KEY_MISSING,
    /** None of the words of an {@code @@additional_keys} was said. */
    @JsonProperty("additional_key_missing")
    ADDITIONAL_KEY_MISSING,
    /** One of the words of {@code @@exclude_keys} was said. */
    @JsonProperty("excluded_key")
    EXCLUDED_KEY,
    /** {@code @@activate_only_after}: the character has not said enough yet. */
    @JsonProperty("too_early")
    TOO_EARLY,
    /** {@code @@activate_only_every}: not at this count of replies. */
    @JsonProperty("not_this_turn")
    NOT_THIS_TURN,
    /** {@code @@is_greeting}: the chat began otherwise. */
    @JsonProperty("other_greeting")
    OTHER_GREETING,
    /** {@code @@dont_activate_after_match}, and it had come up before. */
    @JsonProperty("came_up_before")
    CAME_UP_BEFORE,
    /** {@code @@dont_activate}. */
    @JsonProperty("dont_activate")
    DONT_ACTIVATE,
    /** There is no text behind the decorators. */
    @JsonProperty("empty")
    EMPTY,
    /** Another entry says the same. */
    @JsonProperty("same_content")
    SAME_CONTENT,
    /** The book's tokens went to entries of a higher priority. */
    @JsonProperty("over_budget")
    OVER_BUDGET,
    /** It alone is larger than the book's tokens. */
    @JsonProperty("larger_than_budget")
    LARGER_THAN_BUDGET,
    /** The prompt was full. */
    @JsonProperty("prompt_full")
    PROMPT_FULL
}
