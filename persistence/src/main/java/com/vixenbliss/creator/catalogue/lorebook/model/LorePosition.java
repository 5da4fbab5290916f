package com.vixenbliss.creator.catalogue.lorebook.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Where an entry stands in the prompt: before or after what is said of the character. */
public enum LorePosition {
    @JsonProperty("before_char")
    BEFORE_CHAR,
    @JsonProperty("after_char")
    AFTER_CHAR;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<LorePosition> {
        Column() {
            super(LorePosition.class);
        }
    }
}
