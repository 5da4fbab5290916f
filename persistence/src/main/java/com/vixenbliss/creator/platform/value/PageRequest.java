package com.vixenbliss.creator.platform.value;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;

/**
 * Which page is wanted.
 *
 * @param limit 1 to 100
 * @param after rows after this id in the list's order; null for the first page
 */
public record PageRequest(int limit, UUID after) {

    /** What a client gets that does not say. */
    public static final int DEFAULT_LIMIT = 20;

    private static final UUID BEYOND_ALL = new UUID(-1, -1);

    /** The most that one page holds. */
    public static final int MAX_LIMIT = 100;

    /**
     * @param limit null for the default
     * @param cursor a {@code next_cursor} given earlier; null or empty for the first page
     * @throws Fault {@code INVALID} naming the parameter
     */
    public static PageRequest of(Integer limit, String cursor) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw Fault.invalid("limit", "must be between 1 and " + MAX_LIMIT);
        }
        return new PageRequest(size, cursor == null || cursor.isEmpty() ? null : parse(cursor));
    }

    /** For lists with the newest first: rows wanted have a smaller id than this. */
    public UUID idBelow() {
        return after == null ? BEYOND_ALL : after;
    }

    private static UUID parse(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw Fault.invalid("cursor", "is not a cursor that was given out here");
        }
    }
}
