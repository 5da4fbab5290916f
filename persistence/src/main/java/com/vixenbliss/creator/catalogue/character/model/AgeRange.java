package com.vixenbliss.creator.catalogue.character.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An age as a picture shows it, always derived from the years. Nothing younger than the twenties can be drawn. */
public enum AgeRange {
    @JsonProperty("21_29")
    TWENTIES,
    @JsonProperty("30s")
    THIRTIES,
    @JsonProperty("40s")
    FORTIES,
    @JsonProperty("50_plus")
    FIFTY_PLUS;

    /** @param age whole years, an adult's; 18 to 20 is drawn as the twenties */
    public static AgeRange of(int age) {
        if (age < 30) {
            return TWENTIES;
        }
        if (age < 40) {
            return THIRTIES;
        }
        return age < 50 ? FORTIES : FIFTY_PLUS;
    }
}
