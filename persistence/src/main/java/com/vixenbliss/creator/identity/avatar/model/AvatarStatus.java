package com.vixenbliss.creator.identity.avatar.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** How far an identity is, in the order in which it is made. */
public enum AvatarStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("bio_ready")
    BIO_READY,
    @JsonProperty("anchor_ready")
    ANCHOR_READY,
    @JsonProperty("dataset_ready")
    DATASET_READY,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("ready")
    READY,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("archived")
    ARCHIVED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<AvatarStatus> {
        Column() {
            super(AvatarStatus.class);
        }
    }
}
