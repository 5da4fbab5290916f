package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A character was made of a card. Fired inside the import's transaction: a feature that has put data of its own into
 * {@code extensions.vixenbliss} may take it up again.
 *
 * @param extras all of that extension; a missing node when there is none
 */
public record CardImported(UUID studioId, UUID characterId, JsonNode extras) {}
