package com.vixenbliss.creator.catalogue.character.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** A character's life: written as a draft, then active (published), then archived; never back to a draft. */
public enum CharacterStatus {
    /** Only its studio sees it. */
    @JsonProperty("draft")
    DRAFT,
    /** In the catalogue; people can begin to chat. */
    @JsonProperty("active")
    ACTIVE,
    /** Out of the catalogue; what was said stays. Can be made active again. */
    @JsonProperty("archived")
    ARCHIVED;

    /** Whether one may follow the other. */
    public boolean canBecome(CharacterStatus next) {
        return this == next || next != DRAFT;
    }

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<CharacterStatus> {
        Column() {
            super(CharacterStatus.class);
        }
    }
}
