package com.vixenbliss.creator.account.user;

/**
 * What a person changes about himself; null leaves a field as it is. The birth date is not among them: it opened the
 * door.
 */
public record ProfileChange(String displayName, String locale, String timeZone) {}
