package com.vixenbliss.creator.catalogue.template.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** What part a template plays in a character's story. */
public enum EpisodeType {
    @JsonProperty("core")
    CORE,
    @JsonProperty("expansion")
    EXPANSION,
    @JsonProperty("special")
    SPECIAL;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<EpisodeType> {
        Column() {
            super(EpisodeType.class);
        }
    }
}
