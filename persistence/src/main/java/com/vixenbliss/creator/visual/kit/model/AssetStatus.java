package com.vixenbliss.creator.visual.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** How far a picture of a kit has come. */
public enum AssetStatus {
    /** Ordered; it has no picture yet. */
    @JsonProperty("generating")
    GENERATING,
    /** There to be looked at; nobody has decided for it. */
    @JsonProperty("candidate")
    CANDIDATE,
    /** There, and good to be used. */
    @JsonProperty("ready")
    READY,
    /** There will be no picture; the failure says why. */
    @JsonProperty("failed")
    FAILED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<AssetStatus> {
        Column() {
            super(AssetStatus.class);
        }
    }
}
