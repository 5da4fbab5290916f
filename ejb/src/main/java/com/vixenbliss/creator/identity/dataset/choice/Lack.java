package com.vixenbliss.creator.identity.dataset.choice;

import com.vixenbliss.creator.identity.dataset.plan.Axis;

/**
 * What a data set lacks of its plan.
 *
 * @param count how many pictures more
 * @param text for people: {@code 3 more in profile facing left}
 */
public record Lack(Axis axis, String value, int count, String text) {}
