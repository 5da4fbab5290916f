package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import java.util.UUID;

/**
 * Which characters are wanted; null parts do not matter.
 *
 * @param words stand in the name, archetype or tagline, whatever their case
 */
public record CharacterFilter(CharacterStatus status, UUID worldId, UUID studioId, String words) {}
