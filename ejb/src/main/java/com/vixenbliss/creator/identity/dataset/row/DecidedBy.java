package com.vixenbliss.creator.identity.dataset.row;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who said that a picture is good or not. What a person has said, no gate unsays. */
public enum DecidedBy {
    @JsonProperty("gate") GATE,
    @JsonProperty("person") PERSON
}
