package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.value.LowerCaseNames;
import jakarta.persistence.Converter;

/** What a person has paid for. */
public enum SubscriptionTier {
    FREE,
    PREMIUM;

    /** The column's form. */
    @Converter(autoApply = true)
    static class Column extends LowerCaseNames<SubscriptionTier> {
        Column() {
            super(SubscriptionTier.class);
        }
    }
}
