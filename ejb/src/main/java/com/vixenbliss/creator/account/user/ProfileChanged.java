package com.vixenbliss.creator.account.user;

import java.util.UUID;

/** Somebody lives by another clock, or has other wishes, than a moment ago. Fired within the transaction of the change. */
public record ProfileChanged(UUID userId) {}
