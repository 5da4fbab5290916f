package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a person wants characters to come back to things.
 *
 * @param quietFrom {@code HH:MM}, as {@link QuietHours} reads it
 * @param quietTo {@code HH:MM}
 * @param perDay at most so many things are raised in a day of the person's; 0 for none
 * @param proactive whether a character may speak without being spoken to
 */
@Embeddable
public record FollowUpWishes(
        @Column(name = "quiet_from") String quietFrom,
        @Column(name = "quiet_to") String quietTo,
        @Column(name = "follow_ups_per_day") int perDay,
        @Column(name = "proactive_messages") boolean proactive) {

    /** Of somebody who has said nothing about it. */
    public static final FollowUpWishes USUAL = new FollowUpWishes("22:00", "08:00", 3, false);

    private static final int MOST = 10;

    /** @throws Fault {@code INVALID} */
    public static FollowUpWishes of(QuietHours quiet, int perDay, boolean proactive) {
        if (perDay < 0 || perDay > MOST) {
            throw Fault.invalid("follow_ups_per_day", "must be from 0 to " + MOST);
        }
        return new FollowUpWishes(QuietHours.text(quiet.from()), QuietHours.text(quiet.to()), perDay, proactive);
    }

    public QuietHours quietHours() {
        return QuietHours.of(quietFrom, quietTo);
    }
}
