package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * When a person is not to be spoken to unasked, in the person's own time. They may go over midnight; when both ends are
 * the same there are none.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not
 */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    /** @throws Fault {@code INVALID}, naming the end that is no {@code HH:MM} */
    public static QuietHours of(String from, String to) {
        return new QuietHours(time("quiet_hours/from", from), time("quiet_hours/to", to));
    }

    /** Whether a clock on the person's wall shows a quiet time. */
    public boolean cover(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
    }

    static String text(LocalTime time) {
        return MINUTES.format(time);
    }

    private static LocalTime time(String field, String text) {
        try {
            return LocalTime.parse(text == null ? "" : text, MINUTES);
        } catch (DateTimeException unreadable) {
            throw Fault.invalid(field, "must be a time of day, such as 22:00");
        }
    }
}
