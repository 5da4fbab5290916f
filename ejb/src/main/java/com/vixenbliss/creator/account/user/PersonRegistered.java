package com.vixenbliss.creator.account.user;

import java.util.UUID;

/** Somebody is new here. Fired within the transaction of the registration. */
public record PersonRegistered(UUID userId) {}
