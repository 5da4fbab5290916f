package com.vixenbliss.creator.content.template.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Where content is shown. */
public enum Platform {
    @JsonProperty("instagram")
    INSTAGRAM,
    @JsonProperty("tiktok")
    TIKTOK;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<Platform> {
        Column() {
            super(Platform.class);
        }
    }
}
