package com.vixenbliss.creator.catalogue.card.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** What kind of file a card travels in. */
public enum CardContainer {
    @JsonProperty("json")
    JSON,
    @JsonProperty("png")
    PNG,
    @JsonProperty("charx")
    CHARX;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<CardContainer> {
        Column() {
            super(CardContainer.class);
        }
    }
}
