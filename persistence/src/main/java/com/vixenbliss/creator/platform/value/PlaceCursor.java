package com.vixenbliss.creator.platform.value;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list goes on that is ordered by a place somebody chose, then by id. */
public record PlaceCursor(int place, UUID id) {

    /** Before everything. */
    public static final PlaceCursor START = new PlaceCursor(Integer.MIN_VALUE, new UUID(0, 0));

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,7})\\.([0-9a-f-]{36})");

    /**
     * @param text null or empty for the start
     * @throws Fault {@code INVALID} when it was not given out here
     */
    public static PlaceCursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw unknown();
        }
        try {
            return new PlaceCursor(Integer.parseInt(parts.group(1)), UUID.fromString(parts.group(2)));
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
    }

    private static Fault unknown() {
        return Fault.invalid("cursor", "is not a cursor that was given out here");
    }

    @Override
    public String toString() {
        return place + "." + id;
    }
}
