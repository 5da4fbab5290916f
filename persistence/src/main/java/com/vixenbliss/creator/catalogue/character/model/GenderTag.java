package com.vixenbliss.creator.catalogue.character.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a character is drawn as. Prompts use the adult noun and nothing else: bare tags are known to draw youths. */
public enum GenderTag {
    @JsonProperty("female")
    FEMALE("an adult woman"),
    @JsonProperty("male")
    MALE("an adult man"),
    @JsonProperty("non_binary")
    NON_BINARY("an adult person");

    private final String adultNoun;

    GenderTag(String adultNoun) {
        this.adultNoun = adultNoun;
    }

    public String adultNoun() {
        return adultNoun;
    }
}
