package com.vixenbliss.creator.account.user;

import java.util.UUID;

/**
 * What somebody may do is no longer what it was.
 *
 * @param id the person, the studio or the sign-in that is concerned
 */
public record StandingChanged(UUID id) {}
