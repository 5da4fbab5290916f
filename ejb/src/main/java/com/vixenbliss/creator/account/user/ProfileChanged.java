package com.vixenbliss.creator.account.user;

import java.util.UUID;

/** Somebody lives by another clock, has other wishes or another standing than a moment ago. Fired within the transaction of the change. */
public record ProfileChanged(UUID userId) {}
