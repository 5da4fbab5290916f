package com.vixenbliss.creator.account.user.rest;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.account.user.model.QuietHours;

/** Quiet hours as they go over the wire, {@code HH:MM}; the same time twice means none. */
public record QuietTimes(String from, String to) {

    static QuietTimes of(FollowUpWishes wishes) {
        return new QuietTimes(wishes.quietFrom(), wishes.quietTo());
    }

    QuietHours read() {
        return QuietHours.of(from, to);
    }
}
