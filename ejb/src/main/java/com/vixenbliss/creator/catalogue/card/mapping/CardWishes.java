package com.vixenbliss.creator.catalogue.card.mapping;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import java.util.UUID;

/**
 * What a studio says of a character that it imports, because cards do not. Null parts are left to our own data in the
 * card, where there is some.
 *
 * @param age whole years
 * @param worldId one of the studio's
 */
public record CardWishes(Integer age, GenderTag genderTag, UUID worldId) {}
