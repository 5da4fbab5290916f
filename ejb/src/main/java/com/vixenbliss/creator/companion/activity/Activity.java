package com.vixenbliss.creator.companion.activity;

import java.util.List;

/**
 * What happened since midnight UTC.
 *
 * @param people who said something
 * @param failed turns that have no whole reply
 * @param turnsByHour of 24 hours, the future ones 0
 */
public record Activity(long turns, long people, long failed, List<Long> turnsByHour) {

    public Activity {
        turnsByHour = List.copyOf(turnsByHour);
    }
}
