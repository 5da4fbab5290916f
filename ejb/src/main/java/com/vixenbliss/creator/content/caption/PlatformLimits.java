package com.vixenbliss.creator.content.caption;

/**
 * What a platform takes.
 *
 * @param text the most of hook, caption and hashtags together, in UTF-16 units, as the platforms count
 * @param hook the most of the hook, in UTF-16 units
 * @param hashtags the most of them
 */
public record PlatformLimits(int text, int hook, int hashtags) {}
