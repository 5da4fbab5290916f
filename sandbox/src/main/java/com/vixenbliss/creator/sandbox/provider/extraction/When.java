package com.vixenbliss.creator.sandbox.provider.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that was spoken of, in the speaker's own time.
 *
 * @param time null when only a day was said
 * @param start where the words begin that say it
 * @param end where they end
 */
record When(LocalDate day, LocalTime time, int start, int end) {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int DAYS_A_WEEK = 7;

    private static final String NUMBER = "(\\d{1,2}|a|an|one|two|three|four|five|six|seven|ten|una?|dos|tres|zwei|"
            + "drei|eine[rm]?)";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("ten", 10),
            Map.entry("un", 1), Map.entry("una", 1), Map.entry("dos", 2), Map.entry("tres", 3), Map.entry("zwei", 2),
            Map.entry("drei", 3), Map.entry("einer", 1), Map.entry("einem", 1));

    private static final Pattern RELATIVE = word("(?:(day after tomorrow|pasado ma[ñn]ana|übermorgen)|"
            + "(tomorrow|ma[ñn]ana(?! por)|morgen)|(tonight|esta noche|heute abend)|"
            + "(later today|today|this (?:afternoon|evening)|hoy|heute)|(this weekend|next weekend)|"
            + "(next week|la pr[oó]xima semana|nächste woche)|(next month|nächsten monat))");
    private static final Pattern IN_SOME = word("(?:in|en) " + NUMBER
            + " (minutes?|hours?|days?|weeks?|months?|d[ií]as?|semanas?|mes(?:es)?|tagen?|wochen?|monaten?)");
    private static final Pattern WEEKDAY = word("(?:on |this |this coming |coming |next |by |el |am )?(monday|tuesday|"
            + "wednesday|thursday|friday|saturday|sunday|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|"
            + "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)");
    private static final Pattern DAY_MONTH = word("(?:on |el |am )?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of| de)? "
            + Months.PATTERN);
    private static final Pattern MONTH_DAY = word("(?:on )?" + Months.PATTERN + " (?:the )?(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern ISO = word("(?:on )?(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CLOCK = word("(?:at|a las?|um|@) (noon|midnight|\\d{1,2})(?:[:.h](\\d{2}))?"
            + "\\s?(?:o['’]?clock|uhr)?\\s?(am|pm|a\\.m\\.|p\\.m\\.|in the morning|in the afternoon|in the evening)?");
    private static final Pattern PART = word("(morning|afternoon|evening|night|abend|nachmittag)");

    private static final Map<String, Integer> PARTS = Map.of(
            "morning", 9, "afternoon", 15, "evening", 19, "night", 20, "abend", 19, "nachmittag", 15);

    private static Pattern word(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first time in a text that is not over yet. */
    static Optional<When> in(String text, LocalDateTime now) {
        return relative(text, now)
                .or(() -> inSome(text, now))
                .or(() -> weekday(text, now.toLocalDate()))
                .or(() -> date(text, now.toLocalDate()))
                .or(() -> clockAlone(text, now))
                .map(when -> when.withClock(text))
                .filter(when -> when.at(EVENING).isAfter(now) || !when.day().isBefore(now.toLocalDate()));
    }

    private static Optional<When> relative(String text, LocalDateTime now) {
        Matcher m = RELATIVE.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        LocalDate today = now.toLocalDate();
        LocalDate[] days = {
            today.plusDays(2), today.plusDays(1), today, today,
                    today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)),
            today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), today.plusMonths(1).withDayOfMonth(1)
        };
        for (int group = 1; group <= days.length; group++) {
            if (m.group(group) != null) {
                return Optional.of(new When(days[group - 1], group == 3 ? EVENING : null, m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<When> inSome(String text, LocalDateTime now) {
        Matcher m = IN_SOME.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String word = m.group(1).toLowerCase(Locale.ROOT);
        int count = NUMBERS.containsKey(word) ? NUMBERS.get(word) : Integer.parseInt(word);
        LocalDateTime then = switch (m.group(2).toLowerCase(Locale.ROOT).substring(0, 2)) {
            case "mi" -> now.plusMinutes(count);
            case "ho" -> now.plusHours(count);
            case "we", "se", "wo" -> now.plusDays((long) DAYS_A_WEEK * count);
            case "mo", "me" -> now.plusMonths(count);
            default -> now.plusDays(count);
        };
        boolean exact = m.group(2).toLowerCase(Locale.ROOT).matches("minutes?|hours?");
        return Optional.of(new When(then.toLocalDate(), exact ? then.toLocalTime() : null, m.start(), m.end()));
    }

    private static Optional<When> weekday(String text, LocalDate today) {
        Matcher m = WEEKDAY.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        LocalDate day = today.with(TemporalAdjusters.next(Months.weekday(m.group(1))));
        boolean weekAfter = m.group().toLowerCase(Locale.ROOT).startsWith("next ")
                && day.isBefore(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return Optional.of(new When(weekAfter ? day.plusDays(DAYS_A_WEEK) : day, null, m.start(), m.end()));
    }

    private static Optional<When> date(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return Optional.of(new When(LocalDate.parse(iso.group().replaceAll("[^\\d-]", "")), null, iso.start(),
                    iso.end()));
        }
        Matcher dayFirst = DAY_MONTH.matcher(text);
        if (dayFirst.find()) {
            return Months.next(dayFirst.group(2), dayFirst.group(1), today)
                    .map(day -> new When(day, null, dayFirst.start(), dayFirst.end()));
        }
        Matcher monthFirst = MONTH_DAY.matcher(text);
        return monthFirst.find()
                ? Months.next(monthFirst.group(1), monthFirst.group(2), today)
                        .map(day -> new When(day, null, monthFirst.start(), monthFirst.end()))
                : Optional.empty();
    }

    /** "at nine" alone is today, or tomorrow when nine is over. */
    private static Optional<When> clockAlone(String text, LocalDateTime now) {
        Matcher m = CLOCK.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        return clock(m).map(time -> {
            boolean over = !time.isAfter(now.toLocalTime());
            return new When(over ? now.toLocalDate().plusDays(1) : now.toLocalDate(), time, m.start(), m.end());
        });
    }

    private When withClock(String text) {
        Matcher m = CLOCK.matcher(text);
        if (m.find() && clock(m).isPresent()) {
            return new When(day, clock(m).get(), Math.min(start, m.start()), Math.max(end, m.end()));
        }
        Matcher part = PART.matcher(text);
        if (time == null && part.find(Math.min(end, text.length()))) {
            return new When(day, LocalTime.of(PARTS.get(part.group(1).toLowerCase(Locale.ROOT)), 0), start, part.end());
        }
        return this;
    }

    private static Optional<LocalTime> clock(Matcher m) {
        String hour = m.group(1).toLowerCase(Locale.ROOT);
        if (hour.equals("noon") || hour.equals("midnight")) {
            return Optional.of(hour.equals("noon") ? LocalTime.NOON : LocalTime.of(23, 59));
        }
        String half = m.group(3) == null ? "" : m.group(3).toLowerCase(Locale.ROOT);
        boolean afternoon = half.startsWith("p") || half.contains("afternoon") || half.contains("evening");
        int hours = Integer.parseInt(hour) + (afternoon && Integer.parseInt(hour) < 12 ? 12 : 0);
        int minutes = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    /** The moment, with another time of day where none was said. */
    LocalDateTime at(LocalTime otherwise) {
        return day.atTime(time == null ? otherwise : time);
    }

    /** As a value: the day, with the time if one was said. */
    String written() {
        return time == null ? day.toString() : day.atTime(time).toString();
    }

    /** "on Thursday 26 November at 09:00" */
    String spoken() {
        return "on " + SPOKEN.format(day) + (time == null ? "" : " at " + time);
    }
}
