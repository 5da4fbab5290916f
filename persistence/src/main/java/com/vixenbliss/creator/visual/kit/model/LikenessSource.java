package com.vixenbliss.creator.visual.kit.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a picture shows. There is no third answer: a real person who has not agreed is not depicted here. */
public enum LikenessSource {
    /** Nobody real. */
    @JsonProperty("fully_synthetic")
    FULLY_SYNTHETIC,
    /** A real person who has signed a licence. */
    @JsonProperty("consented_person")
    CONSENTED_PERSON
}
