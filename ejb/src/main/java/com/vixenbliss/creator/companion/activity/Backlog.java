package com.vixenbliss.creator.companion.activity;

/**
 * What waits to be done, counted in the rows that are the truth; a queue holds only wake-ups for them.
 *
 * @param exchanges from which nothing has been learned yet
 * @param deadExchanges given up until somebody has them tried again
 * @param scenes not drawn yet
 */
public record Backlog(long exchanges, long deadExchanges, long scenes) {}
