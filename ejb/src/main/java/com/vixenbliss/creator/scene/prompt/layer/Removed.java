package com.vixenbliss.creator.scene.prompt.layer;

/**
 * A phrase that was taken out of a prompt.
 *
 * @param phrase as it stood
 * @param source who had written it
 */
public record Removed(String phrase, Source source, Rule rule) {}
