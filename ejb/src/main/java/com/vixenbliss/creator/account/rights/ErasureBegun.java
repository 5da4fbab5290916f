package com.vixenbliss.creator.account.rights;

import java.util.UUID;

/** A person has left for good. Whoever works for the person stops; whatever it still writes finds no row. */
public record ErasureBegun(UUID erasureId, UUID userId) {}
