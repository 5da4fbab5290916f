package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.List;

/**
 * One thing that the person said about the person.
 *
 * @param type fact, preference, emotion, event, relationship or goal
 * @param key what is claimed, such as {@code person.home.city}
 * @param value the value alone
 * @param summary a sentence in the third person
 * @param evidence the person's own words
 * @param importance 0 to 1
 * @param valence -2 to 2
 * @param role true when it was said in play
 * @param ends keys that it puts an end to; a star stands for any ending
 */
public record Finding(
        String type,
        String category,
        String key,
        String value,
        String summary,
        String evidence,
        double importance,
        int valence,
        boolean role,
        List<String> ends) {}
