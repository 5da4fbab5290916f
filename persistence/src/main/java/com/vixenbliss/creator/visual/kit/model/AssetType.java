package com.vixenbliss.creator.visual.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** What a picture of a kit is for. */
public enum AssetType {
    /** Shows who it is: other pictures are made from it. */
    @JsonProperty("anchor")
    ANCHOR,
    /** Shows the same face with something changed. */
    @JsonProperty("variant")
    VARIANT;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<AssetType> {
        Column() {
            super(AssetType.class);
        }
    }
}
