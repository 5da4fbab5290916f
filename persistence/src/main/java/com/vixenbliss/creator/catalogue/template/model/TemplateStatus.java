package com.vixenbliss.creator.catalogue.template.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** A template's life: a draft, then active (offered to people), then archived; never back to a draft. */
public enum TemplateStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("archived")
    ARCHIVED;

    /** Whether one may follow the other. */
    public boolean canBecome(TemplateStatus next) {
        return this == next || next != DRAFT;
    }

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<TemplateStatus> {
        Column() {
            super(TemplateStatus.class);
        }
    }
}
