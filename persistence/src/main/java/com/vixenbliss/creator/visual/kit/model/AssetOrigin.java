package com.vixenbliss.creator.visual.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Where a picture came from. */
public enum AssetOrigin {
    @JsonProperty("generated")
    GENERATED,
    @JsonProperty("uploaded")
    UPLOADED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<AssetOrigin> {
        Column() {
            super(AssetOrigin.class);
        }
    }
}
