package com.vixenbliss.creator.catalogue.character;

import java.util.UUID;

/** What was known of a character is old. Observe it after success of the transaction. */
public record CharacterChanged(UUID id) {}
