package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.account.user.model.QuietHours;

/** What a person changes about follow-ups; null leaves a part as it is. */
public record WishesChange(QuietHours quietHours, Integer perDay, Boolean proactive) {

    FollowUpWishes of(FollowUpWishes before) {
        return FollowUpWishes.of(
                quietHours == null ? before.quietHours() : quietHours,
                perDay == null ? before.perDay() : perDay,
                proactive == null ? before.proactive() : proactive);
    }
}
