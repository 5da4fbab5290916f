package com.vixenbliss.creator.companion.episode.model;

import java.util.UUID;

/**
 * How an episode begins.
 *
 * @param templateId null when the character has no template
 * @param scene where it takes place, in words
 * @param line the character's first line; null when the person speaks first
 */
public record Opening(UUID templateId, String title, String scene, String line) {}
