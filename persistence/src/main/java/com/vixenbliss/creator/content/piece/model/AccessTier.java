package com.vixenbliss.creator.content.piece.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Who gets to see a piece. */
public enum AccessTier {
    @JsonProperty("free")
    FREE,
    /** Those who pay. */
    @JsonProperty("premium")
    PREMIUM;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<AccessTier> {
        Column() {
            super(AccessTier.class);
        }
    }
}
