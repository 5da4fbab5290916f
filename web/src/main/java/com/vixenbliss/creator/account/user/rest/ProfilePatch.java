package com.vixenbliss.creator.account.user.rest;

/** What a person changes about himself; what is left out stays. */
public record ProfilePatch(String displayName, String locale, String timeZone) {}
