package com.vixenbliss.creator.visual.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** What a variant changes. */
public enum VariantKind {
    @JsonProperty("expression")
    EXPRESSION,
    @JsonProperty("pose")
    POSE,
    @JsonProperty("outfit")
    OUTFIT;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<VariantKind> {
        Column() {
            super(VariantKind.class);
        }
    }
}
