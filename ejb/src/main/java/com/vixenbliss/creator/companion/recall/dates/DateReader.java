package com.vixenbliss.creator.companion.recall.dates;

import com.vixenbliss.creator.companion.recall.dates.DateWords.Unit;
import com.vixenbliss.creator.companion.recall.words.Token;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the dates of one text. Used once. */
public final class DateReader {

    private static final List<String> ORDINAL = List.of("th", "st", "nd", "rd");

    private final DateText text;
    private final Calendar calendar;
    private final boolean asked;
    private final List<Span> spans = new ArrayList<>();
    private final BitSet used = new BitSet();

    private DateReader(List<Token> tokens, LocalDate today, boolean asked) {
        this.text = new DateText(tokens);
        this.calendar = new Calendar(today);
        this.asked = asked;
    }

    /** The dates of something that was said on a day; a weekday may be the one before or the one after it. */
    public static Dates said(List<Token> tokens, LocalDate day) {
        return new DateReader(tokens, day, false).read();
    }

    /** The dates of a question, which is about what has been: "in May" is the last May. */
    public static Dates asked(List<Token> tokens, LocalDate today) {
        return new DateReader(tokens, today, true).read();
    }

    /**
     * What was found.
     *
     * @param tokens which words are part of a date
     */
    public record Dates(List<Span> spans, BitSet tokens) {}

    private Dates read() {
        int at = 0;
        while (at < text.tokens().size()) {
            at += Math.max(1, readAt(at));
        }
        return new Dates(List.copyOf(spans), used);
    }

    /** @return how many words belong to the date that begins here */
    private int readAt(int at) {
        String word = text.word(at);
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
            return 0;
        }
        if (Character.isDigit(word.charAt(0))) {
            return numeric(at);
        }
        if (DateWords.DAYS.containsKey(word)) {
            return relativeDay(at);
        }
        if (DateWords.MONTHS.containsKey(word) && text.isMonth(at)) {
            return month(at);
        }
        int way = DateText.direction(word);
        if (way != DateText.NONE) {
            return directed(at, at + 1, way, 2);
        }
        return others(at, word);
    }

    private int others(int at, String word) {
        if (word.equals("hace") || word.equals("vor")) {
            return text.counted(at + 1).map(count -> ago(at, at + 1 + count.words(), count.number(), 0)).orElse(0);
        }
        Optional<DateText.Counted> counted = text.counted(at);
        if (counted.isPresent() && text.word(at + counted.get().words() + 1).equals("ago")) {
            return ago(at, at + counted.get().words(), counted.get().number(), 1);
        }
        DayOfWeek weekday = DateWords.WEEKDAYS.get(word);
        if (weekday != null && (word.length() > 3 || text.tokens().get(at).isCapitalised())) {
            return weekday(at, weekday);
        }
        Month season = DateWords.SEASONS.get(word);
        Integer year = text.year(at + 1);
        return season != null && year != null ? found(at, 2, calendar.season(season, year)) : postponed(at);
    }

    private int numeric(int at) {
        if (text.isIso(at)) {
            return iso(at);
        }
        if (text.number(at) != null || ORDINAL.stream().anyMatch(text.word(at)::endsWith)) {
            int of = text.word(at + 1).equals("of") || text.word(at + 1).equals("de") ? 2 : 1;
            Month month = DateWords.MONTHS.get(text.word(at + of));
            Integer day = text.day(at);
            if (month != null && day != null) {
                return dayOfMonth(at, of + 1, month, day);
            }
        }
        Optional<DateText.Counted> counted = text.counted(at);
        if (counted.isPresent() && text.word(at + counted.get().words() + 1).equals("ago")) {
            return ago(at, at + counted.get().words(), counted.get().number(), 1);
        }
        Integer year = text.year(at);
        return year == null ? 0 : found(at, 1, Span.year(year));
    }

    private int relativeDay(int at) {
        boolean beforeThat = text.word(at).equals("yesterday") && text.word(at - 1).equals("before") && text.word(at - 2).equals("day");
        return found(at, 1, Span.day(calendar.today().plusDays(DateWords.DAYS.get(text.word(at)) - (beforeThat ? 1 : 0))));
    }

    /** {@code May 8, 2023}, {@code May 2023}, {@code May}. */
    private int month(int at) {
        Month month = DateWords.MONTHS.get(text.word(at));
        Integer day = text.day(at + 1);
        if (day != null) {
            return dayOfMonth(at, 2, month, day);
        }
        int of = text.word(at + 1).equals("of") || text.word(at + 1).equals("de") ? 2 : 1;
        Integer year = text.year(at + of);
        return year == null
                ? found(at, 1, calendar.month(month, asked))
                : found(at, of + 1, Span.month(YearMonth.of(year, month)));
    }

    private int dayOfMonth(int at, int length, Month month, int day) {
        int of = text.word(at + length).equals("of") || text.word(at + length).equals("de") ? 1 : 0;
        Integer year = text.year(at + length + of);
        try {
            return year == null
                    ? found(at, length, calendar.dayOf(month, day))
                    : found(at, length + of + 1, Span.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return 0;
        }
    }

    /** {@code last Tuesday}, {@code next month}, {@code this summer}. */
    private int directed(int at, int what, int way, int length) {
        String word = text.word(what);
        DayOfWeek weekday = DateWords.WEEKDAYS.get(word);
        if (weekday != null) {
            return found(at, length, calendar.weekday(weekday, way));
        }
        Unit unit = DateWords.UNITS.get(word);
        if (unit != null) {
            return found(at, length, calendar.unit(unit, way));
        }
        Month month = DateWords.MONTHS.get(word);
        if (month != null) {
            return found(at, length, calendar.month(month, way <= 0));
        }
        Month season = DateWords.SEASONS.get(word);
        return season == null ? 0 : found(at, length, calendar.season(season, way > 0 ? Integer.valueOf(calendar.today().getYear()) : null));
    }

    /** {@code el martes pasado}, {@code la semana proxima}: the direction stands behind. */
    private int postponed(int at) {
        int way = DateText.direction(text.word(at + 1));
        return way == DateText.NONE || way == 0 || !DateWords.UNITS.containsKey(text.word(at)) ? 0 : directed(at, at, way, 2);
    }

    private int weekday(int at, DayOfWeek weekday) {
        int way = DateText.direction(text.word(at + 1));
        if (way == -1 || way == 1) {
            return directed(at, at, way, 2);
        }
        if (!asked) {
            spans.add(calendar.weekday(weekday, 1));
        }
        return found(at, 1, calendar.weekday(weekday, -1));
    }

    private int ago(int at, int unitAt, int number, int wordsBehind) {
        return found(at, unitAt + 1 + wordsBehind - at, calendar.ago(number, DateWords.UNITS.get(text.word(unitAt))));
    }

    private int iso(int at) {
        try {
            return found(at, 3, Span.day(LocalDate.of(text.number(at), text.number(at + 1), text.number(at + 2))));
        } catch (DateTimeException noSuchDay) {
            return 0;
        }
    }

    private int found(int at, int length, Span span) {
        spans.add(span);
        used.set(at, at + length);
        return length;
    }
}
