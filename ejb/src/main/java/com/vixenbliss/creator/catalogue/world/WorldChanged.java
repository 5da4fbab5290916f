package com.vixenbliss.creator.catalogue.world;

import java.util.UUID;

/** What was known of a world is old. Observe it after success of the transaction. */
public record WorldChanged(UUID id) {}
