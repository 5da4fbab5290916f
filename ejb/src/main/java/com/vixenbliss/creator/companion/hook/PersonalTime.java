package com.vixenbliss.creator.companion.hook;

import com.vixenbliss.creator.account.user.model.QuietHours;
import com.vixenbliss.creator.companion.hook.model.HookType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Now, as a person lives it. Local times that a change of clocks leaves out move forward by the gap; those that come
 * twice mean the first.
 */
public record PersonalTime(Instant now, ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int YEARS_AHEAD = 2;
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm (EEEE)", Locale.ENGLISH);

    /** @param zone an IANA name; one that nobody knows is taken for UTC */
    public static PersonalTime of(Instant now, String zone) {
        try {
            return new PersonalTime(now, ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return new PersonalTime(now, ZoneOffset.UTC);
        }
    }

    /** Date, time and weekday, for a model to reckon from. */
    public String spoken() {
        return now.atZone(zone).format(SPOKEN);
    }

    /** The midnight that was last. */
    public Instant startOfDay() {
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** The midnight that is next. */
    public Instant nextDay() {
        return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** When the quiet hours end that last now; empty when it is not quiet. */
    public Optional<Instant> quietUntil(QuietHours quiet) {
        ZonedDateTime local = now.atZone(zone);
        if (!quiet.cover(local.toLocalTime())) {
            return Optional.empty();
        }
        LocalDate day = quiet.to().isAfter(local.toLocalTime()) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return Optional.of(ZonedDateTime.ofLocal(day.atTime(quiet.to()), zone, local.getOffset()).toInstant());
    }

    /**
     * When a hook may be offered. What is unreadable falls to a time that suits its type; what has passed is due at
     * once, or next year for an anniversary; what is too far away is never offered.
     *
     * @param written local date and time, or date alone, as a model wrote it
     */
    public Optional<Instant> triggerOf(String written, HookType type) {
        ZonedDateTime today = now.atZone(zone);
        ZonedDateTime wanted = parse(written.strip()).orElseGet(() -> usual(today, type));
        while (type == HookType.ANNIVERSARY && wanted.isBefore(today)) {
            wanted = wanted.plusYears(Math.max(1, today.getYear() - wanted.getYear()));
        }
        if (wanted.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.empty();
        }
        return Optional.of(wanted.isBefore(today) ? now : wanted.toInstant());
    }

    private ZonedDateTime usual(ZonedDateTime today, HookType type) {
        LocalDate day = switch (type) {
            case REMINDER, FOLLOW_UP -> today.toLocalDate().plusDays(1);
            case MILESTONE -> today.toLocalDate().plusWeeks(1);
            case ANNIVERSARY -> today.toLocalDate().plusYears(1);
        };
        return day.atTime(MORNING).atZone(zone);
    }

    private Optional<ZonedDateTime> parse(String written) {
        return local(written).or(() -> withOffset(written)).or(() -> dayAlone(written));
    }

    private Optional<ZonedDateTime> local(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.replace(' ', 'T')).atZone(zone));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    private Optional<ZonedDateTime> withOffset(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).atZoneSameInstant(zone));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    private Optional<ZonedDateTime> dayAlone(String written) {
        try {
            return Optional.of(LocalDate.parse(written).atTime(MORNING).atZone(zone));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
