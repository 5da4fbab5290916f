package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.account.user.model.SubscriptionTier;
import com.vixenbliss.creator.account.user.model.User;
import com.vixenbliss.creator.account.user.model.UserStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What the platform knows about a person, for the person and for other domains. Never the password.
 *
 * @param version rises with each change; for {@code ETag}
 */
public record UserProfile(
        UUID id, int version, String email, String displayName, LocalDate birthDate, String locale, ZoneId timeZone,
        SubscriptionTier tier, UserStatus status, boolean admin, FollowUpWishes followUps, Instant createdAt) {

    static UserProfile of(User user) {
        return new UserProfile(user.id(), user.version(), user.email(), user.displayName(), user.birthDate(),
                user.locality().languageTag(), user.locality().zone(), user.subscriptionTier(), user.status(),
                user.isAdmin(), user.followUps(), user.createdAt());
    }
}
