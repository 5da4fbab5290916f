package com.vixenbliss.creator.companion.recall.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Some days on end.
 *
 * @param from the first
 * @param to the day after the last
 */
public record Span(LocalDate from, LocalDate to) {

    static Span day(LocalDate day) {
        return new Span(day, day.plusDays(1));
    }

    static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    static Span around(LocalDate day, int days) {
        return new Span(day.minusDays(days), day.plusDays(days + 1L));
    }

    /** How many days. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** Shares a day with the other one. */
    public boolean touches(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Longer at both ends. */
    public Span widened(int days) {
        return new Span(from.minusDays(days), to.plusDays(days));
    }
}
