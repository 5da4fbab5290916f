package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** Whether a person may come in. */
public enum UserStatus {
    /** Open. */
    ACTIVE,
    /** Closed by an admin, can be opened again. */
    SUSPENDED,
    /** Gone at the person's own wish; what must be kept is kept without a name. */
    ERASED;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<UserStatus> {
        Column() {
            super(UserStatus.class);
        }
    }
}
