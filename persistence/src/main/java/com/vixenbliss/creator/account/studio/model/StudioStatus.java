package com.vixenbliss.creator.account.studio.model;

import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Whether a studio's people may act for it. */
public enum StudioStatus {
    ACTIVE,
    SUSPENDED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<StudioStatus> {
        Column() {
            super(StudioStatus.class);
        }
    }
}
