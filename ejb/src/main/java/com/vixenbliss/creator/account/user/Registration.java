package com.vixenbliss.creator.account.user;

import java.time.LocalDate;

/**
 * What somebody says who wants to register; nothing is checked yet.
 *
 * @param locale null for English
 * @param timeZone IANA; null for UTC
 * @param remoteAddress kept with the declaration of age; null when unknown
 */
public record Registration(
        String email, String password, String displayName, LocalDate birthDate, String locale, String timeZone,
        String remoteAddress) {}
