package com.vixenbliss.creator.content.piece.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** How far a piece has come. */
public enum PieceStatus {
    /** It is known what it will show. */
    @JsonProperty("planned")
    PLANNED,
    /** Its picture is ordered. */
    @JsonProperty("drawing")
    DRAWING,
    /** Its picture is there. */
    @JsonProperty("generated")
    GENERATED,
    /** Its words are there before all its files are. */
    @JsonProperty("captioned")
    CAPTIONED,
    /** All of it is there; somebody may look at it. */
    @JsonProperty("ready")
    READY,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    /** It will not come about; the failure says why. */
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("published")
    PUBLISHED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<PieceStatus> {
        Column() {
            super(PieceStatus.class);
        }
    }
}
