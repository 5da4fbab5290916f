package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.consent.model.Consent.Origin;

/**
 * What a person changes about himself; null leaves a field as it is. The birth date is not among them: it opened the
 * door.
 *
 * @param origin where it was asked for, because a change of wishes may be a consent
 */
public record ProfileChange(
        String displayName, String locale, String timeZone, WishesChange followUps, Origin origin) {}
