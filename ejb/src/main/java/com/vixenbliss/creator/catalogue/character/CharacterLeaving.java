package com.vixenbliss.creator.catalogue.character;

import java.util.UUID;

/** A draft is about to go for good. Observed within the transaction, by whoever keeps something of it. */
public record CharacterLeaving(UUID id) {}
