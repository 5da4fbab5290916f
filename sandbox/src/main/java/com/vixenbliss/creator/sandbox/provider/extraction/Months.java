package com.vixenbliss.creator.sandbox.provider.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of months and days of the week in three languages, by their first letters. */
final class Months {

    static final String PATTERN = "(jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|zo)?|märz|apr(?:il)?|may|mayo|mai|"
            + "june?|"
            + "juni|july?|juli|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
            + "dez(?:ember)?|enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";

    private static final List<String> BEGINNINGS = List.of(
            "jan|ene", "feb", "mar|mär", "apr|abr", "may|mai", "jun", "jul", "aug|ago", "sep", "oct|okt", "nov",
            "dec|dez|dic");

    private static final List<String> DAYS =
            List.of("mo|lu", "tu|ma|di", "we|mi", "th|ju|do(?=nn)", "fr|vi", "sa|sá", "su|so|do(?!nn)");

    private Months() {}

    static DayOfWeek weekday(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (lower.matches("(?:" + DAYS.get(day.ordinal()) + ").*")) {
                return day;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The next such day, today included; empty for the 31st of June. */
    static Optional<LocalDate> next(String month, String dayOfMonth, LocalDate today) {
        String lower = month.toLowerCase(Locale.ROOT);
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            if (lower.matches("(?:" + BEGINNINGS.get(i) + ").*")) {
                return next(i + 1, Integer.parseInt(dayOfMonth), today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> next(int month, int dayOfMonth, LocalDate today) {
        try {
            LocalDate thisYear = MonthDay.of(month, dayOfMonth).atYear(today.getYear());
            return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
