package com.vixenbliss.creator.account.studio.model;

import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** What a member may do. Each role may do what the ones below it may. */
public enum StudioRole {
    /** Says who is a member. */
    OWNER,
    /** Makes and changes content. */
    EDITOR,
    /** Reads. */
    ANALYST;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<StudioRole> {
        Column() {
            super(StudioRole.class);
        }
    }
}
