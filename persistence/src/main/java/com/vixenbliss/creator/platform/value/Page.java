package com.vixenbliss.creator.platform.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, read by key (never by offset).
 *
 * @param data the rows, at most as many as were asked for
 * @param nextCursor opaque; null when this is the last page
 */
public record Page<T>(List<T> data, @JsonInclude(JsonInclude.Include.ALWAYS) String nextCursor) {

    public Page {
        data = List.copyOf(data);
    }

    /**
     * Cuts a page from a query that asked for one row more than the limit.
     *
     * @param rows up to {@code limit + 1} rows in order
     * @param cursorOf the cursor that continues after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> page = rows.subList(0, limit);
        return new Page<>(page, cursorOf.apply(page.getLast()));
    }

    /** The same page, its rows in another form. */
    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(data.stream().map(form).toList(), nextCursor);
    }
}
