package com.vixenbliss.creator.account.user.rest;

import com.vixenbliss.creator.account.consent.model.Consent.Origin;
import com.vixenbliss.creator.account.user.ProfileChange;
import com.vixenbliss.creator.account.user.WishesChange;

/**
 * What a person changes about himself; what is left out stays.
 *
 * @param followUpsPerDay 0 to 10
 * @param proactiveMessages true is a consent, false takes it back
 */
public record ProfilePatch(
        String displayName,
        String locale,
        String timeZone,
        QuietTimes quietHours,
        Integer followUpsPerDay,
        Boolean proactiveMessages) {

    ProfileChange from(String remoteAddress) {
        WishesChange wishes = new WishesChange(
                quietHours == null ? null : quietHours.read(), followUpsPerDay, proactiveMessages);
        return new ProfileChange(displayName, locale, timeZone, wishes, new Origin("api", remoteAddress));
    }
}
