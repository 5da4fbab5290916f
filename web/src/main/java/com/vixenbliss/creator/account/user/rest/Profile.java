package com.vixenbliss.creator.account.user.rest;

import com.vixenbliss.creator.account.user.UserProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A person, as he sees himself. */
public record Profile(
        UUID id, String email, String displayName, LocalDate birthDate, String locale, String timeZone,
        String subscriptionTier, String status, QuietTimes quietHours, int followUpsPerDay, boolean proactiveMessages,
        Instant createdAt) {

    /** From what the platform knows. */
    public static Profile of(UserProfile user) {
        return new Profile(user.id(), user.email(), user.displayName(), user.birthDate(), user.locale(),
                user.timeZone().getId(), user.tier().name().toLowerCase(Locale.ROOT),
                user.status().name().toLowerCase(Locale.ROOT), QuietTimes.of(user.followUps()), user.followUps().perDay(),
                user.followUps().proactive(), user.createdAt());
    }
}
