package com.vixenbliss.creator.companion.recall.dates;

import com.vixenbliss.creator.companion.recall.dates.DateWords.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * What relative dates mean on a day.
 *
 * @param today the day on which they are said
 */
record Calendar(LocalDate today) {

    /** The unit that lies so many units away: last week is −1. */
    Span unit(Unit unit, int away) {
        return switch (unit) {
            case DAY -> Span.day(today.plusDays(away));
            case WEEK -> week(away);
            case WEEKEND -> weekend(away);
            case MONTH -> Span.month(YearMonth.from(today).plusMonths(away));
            case YEAR -> Span.year(today.getYear() + away);
        };
    }

    /** So many units before today, as exactly as people mean it: two weeks ago is not to the day. */
    Span ago(int count, Unit unit) {
        return switch (unit) {
            case DAY -> Span.around(today.minusDays(count), count > 2 ? 1 : 0);
            case WEEK, WEEKEND -> Span.around(today.minusWeeks(count), 4);
            case MONTH -> Span.around(today.minusMonths(count), 20);
            case YEAR -> count > 1 ? Span.year(today.getYear() - count) : Span.around(today.minusYears(count), 90);
        };
    }

    /** @param away −1: the one before today; 1: the one after; 0: of this week */
    Span weekday(DayOfWeek day, int away) {
        return Span.day(switch (away) {
            case -1 -> today.with(TemporalAdjusters.previous(day));
            case 1 -> today.with(TemporalAdjusters.next(day));
            default -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        });
    }

    /** The month that is nearest, of those that have begun when {@code begun}. */
    Span month(Month month, boolean begun) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        boolean future = thisYear.isAfter(YearMonth.from(today));
        boolean far = future && (begun || thisYear.minusMonths(6).isAfter(YearMonth.from(today)));
        return Span.month(far ? thisYear.minusYears(1) : thisYear);
    }

    /** A day of a month, of the nearest year. */
    Span dayOf(Month month, int day) {
        int length = month.maxLength();
        LocalDate thisYear = LocalDate.of(today.getYear(), month, 1).plusDays(Math.min(day, length) - 1L);
        return Span.day(thisYear.isAfter(today.plusMonths(6)) ? thisYear.minusYears(1) : thisYear);
    }

    /** Three months from the given one, of the year given, or the last that has begun when that is null. */
    Span season(Month first, Integer year) {
        YearMonth begin = YearMonth.of(year == null ? today.getYear() : year, first);
        YearMonth begun = year == null && begin.isAfter(YearMonth.from(today)) ? begin.minusYears(1) : begin;
        return new Span(begun.atDay(1), begun.plusMonths(3).atDay(1));
    }

    private Span week(int away) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(away);
        return new Span(monday, monday.plusWeeks(1));
    }

    private Span weekend(int away) {
        LocalDate saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        boolean during = today.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate ofThis = during ? today.minusDays(1) : saturday;
        return new Span(ofThis.plusWeeks(away), ofThis.plusWeeks(away).plusDays(2));
    }
}
