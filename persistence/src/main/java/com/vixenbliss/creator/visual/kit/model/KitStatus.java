package com.vixenbliss.creator.visual.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** A kit's life: a draft, then active, which one kit of a character is at a time, then archived; it may be worn again. */
public enum KitStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("archived")
    ARCHIVED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<KitStatus> {
        Column() {
            super(KitStatus.class);
        }
    }
}
