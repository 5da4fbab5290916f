package com.vixenbliss.creator.companion.relationship.model;

import java.time.Instant;

/**
 * A first between a person and a character.
 *
 * @param name what it was ({@code first shared secret}, {@code became friendly}); once in a relationship
 * @param reachedAt when the line was said that made it so
 */
public record Milestone(String name, Instant reachedAt) {}
