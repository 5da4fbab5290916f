package com.vixenbliss.creator.catalogue.card.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Which of the Character Card specifications a card follows. */
public enum CardSpec {
    /** Six fields and nothing around them. */
    @JsonProperty("v1")
    V1,
    @JsonProperty("v2")
    V2,
    /** This one, and whatever is newer. */
    @JsonProperty("v3")
    V3;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<CardSpec> {
        Column() {
            super(CardSpec.class);
        }
    }
}
