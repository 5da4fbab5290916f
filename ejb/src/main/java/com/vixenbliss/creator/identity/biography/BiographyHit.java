package com.vixenbliss.creator.identity.biography;

import java.util.UUID;

/**
 * An identity that was found.
 *
 * @param score 0 to 1: how high it stands in both orders together
 * @param byWords its place among those that hold the words, from 1; 0 when it holds none
 * @param byMeaning its place among those that mean nearly the same, from 1; 0 when it is far from it
 */
public record BiographyHit(UUID avatarId, double score, int byWords, int byMeaning) {}
