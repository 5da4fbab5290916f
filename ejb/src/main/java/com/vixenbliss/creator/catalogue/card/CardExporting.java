package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A character is about to leave as a card. A feature that knows more of it may put that under a name of its own.
 *
 * @param extras {@code extensions.vixenbliss}; {@code character}, {@code world}, {@code templates} and {@code v3} are taken
 */
public record CardExporting(UUID studioId, UUID characterId, ObjectNode extras) {}
