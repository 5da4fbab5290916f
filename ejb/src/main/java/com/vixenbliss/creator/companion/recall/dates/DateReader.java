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

    private final List<Token> tokens;
    private final Calendar calendar;
    private final boolean asked;
    private final List<Span> spans = new ArrayList<>();
    private final BitSet used = new BitSet();

    private DateReader(List<Token> tokens, LocalDate today, boolean asked) {
        this.tokens = tokens;
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
        while (at < tokens.size()) {
            at += Math.max(1, readAt(at));
        }
        return new Dates(List.copyOf(spans), used);
    }

    /** @return how many words belong to the date that begins here */
    private int readAt(int at) {
        String word = word(at);
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
            return 0;
        }
        if (Character.isDigit(word.charAt(0))) {
            return numeric(at);
        }
        if (DateWords.DAYS.containsKey(word)) {
            return relativeDay(at);
        }
        if (DateWords.MONTHS.containsKey(word) && isMonth(at)) {
            return month(at);
        }
        int way = direction(word);
        if (way != NONE) {
            return directed(at, at + 1, way, 2);
        }
        return others(at, word);
    }

    private int others(int at, String word) {
        if (word.equals("hace") || word.equals("vor")) {
            return counted(at + 1).map(count -> ago(at, at + 1 + count.words(), count.number(), 0)).orElse(0);
        }
        Optional<Counted> counted = counted(at);
        if (counted.isPresent() && word(at + counted.get().words() + 1).equals("ago")) {
            return ago(at, at + counted.get().words(), counted.get().number(), 1);
        }
        DayOfWeek weekday = DateWords.WEEKDAYS.get(word);
        if (weekday != null && (word.length() > 3 || tokens.get(at).isCapitalised())) {
            return weekday(at, weekday);
        }
        Month season = DateWords.SEASONS.get(word);
        Integer year = year(at + 1);
        return season != null && year != null ? found(at, 2, calendar.season(season, year)) : postponed(at);
    }

    private int numeric(int at) {
        if (isIso(at)) {
            return iso(at);
        }
        if (word(at).endsWith("th") || word(at).endsWith("st") || word(at).endsWith("nd") || word(at).endsWith("rd") || number(at) != null) {
            int of = word(at + 1).equals("of") || word(at + 1).equals("de") ? 2 : 1;
            Month month = DateWords.MONTHS.get(word(at + of));
            Integer day = day(at);
            if (month != null && day != null) {
                return dayOfMonth(at, of + 1, month, day);
            }
        }
        Optional<Counted> counted = counted(at);
        if (counted.isPresent() && word(at + counted.get().words() + 1).equals("ago")) {
            return ago(at, at + counted.get().words(), counted.get().number(), 1);
        }
        Integer year = year(at);
        return year == null ? 0 : found(at, 1, Span.year(year));
    }

    private int relativeDay(int at) {
        boolean beforeThat = word(at).equals("yesterday") && word(at - 1).equals("before") && word(at - 2).equals("day");
        return found(at, 1, Span.day(calendar.today().plusDays(DateWords.DAYS.get(word(at)) - (beforeThat ? 1 : 0))));
    }

    /** {@code May 8, 2023}, {@code May 2023}, {@code May}. */
    private int month(int at) {
        Month month = DateWords.MONTHS.get(word(at));
        Integer day = day(at + 1);
        if (day != null) {
            return dayOfMonth(at, 2, month, day);
        }
        int of = word(at + 1).equals("of") || word(at + 1).equals("de") ? 2 : 1;
        Integer year = year(at + of);
        return year == null
                ? found(at, 1, calendar.month(month, asked))
                : found(at, of + 1, Span.month(YearMonth.of(year, month)));
    }

    private int dayOfMonth(int at, int length, Month month, int day) {
        int of = word(at + length).equals("of") || word(at + length).equals("de") ? 1 : 0;
        Integer year = year(at + length + of);
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
        String word = word(what);
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
        int way = direction(word(at + 1));
        return way == NONE || way == 0 || !DateWords.UNITS.containsKey(word(at)) ? 0 : directed(at, at, way, 2);
    }

    private int weekday(int at, DayOfWeek weekday) {
        int way = direction(word(at + 1));
        if (way == -1 || way == 1) {
            return directed(at, at, way, 2);
        }
        if (!asked) {
            spans.add(calendar.weekday(weekday, 1));
        }
        return found(at, 1, calendar.weekday(weekday, -1));
    }

    private int ago(int at, int unitAt, int number, int wordsBehind) {
        return found(at, unitAt + 1 + wordsBehind - at, calendar.ago(number, DateWords.UNITS.get(word(unitAt))));
    }

    /** A number and a unit: {@code two weeks}, {@code a couple of days}. */
    private Optional<Counted> counted(int at) {
        int first = at;
        Integer number = quantity(at);
        if (number != null && number == 1 && quantity(at + 1) != null) {
            at++;
            number = quantity(at);
        }
        if (number == null) {
            return Optional.empty();
        }
        int unit = word(at + 1).equals("of") ? at + 2 : at + 1;
        return DateWords.UNITS.containsKey(word(unit)) ? Optional.of(new Counted(number, unit - first)) : Optional.empty();
    }

    private Integer quantity(int at) {
        Integer word = DateWords.NUMBERS.get(word(at));
        Integer number = word == null ? number(at) : word;
        return number == null || number > 400 ? null : number;
    }

    private boolean isMonth(int at) {
        String word = word(at);
        boolean everyday = word.equals("may") || word.equals("march") || word.equals("mar");
        return !everyday || DateWords.LEADS.contains(word(at - 1)) || number(at - 1) != null || year(at + 1) != null || day(at + 1) != null;
    }

    private boolean isIso(int at) {
        return year(at) != null && number(at + 1) != null && number(at + 2) != null
                && tokens.get(at + 1).from() == tokens.get(at).to() + 1 && tokens.get(at + 2).from() == tokens.get(at + 1).to() + 1;
    }

    private int iso(int at) {
        try {
            return found(at, 3, Span.day(LocalDate.of(number(at), number(at + 1), number(at + 2))));
        } catch (DateTimeException noSuchDay) {
            return 0;
        }
    }

    private int found(int at, int length, Span span) {
        spans.add(span);
        used.set(at, at + length);
        return length;
    }

    private static final int NONE = 9;

    private static int direction(String word) {
        return DateWords.BEFORE.contains(word) ? -1 : DateWords.AFTER.contains(word) ? 1 : DateWords.NOW.contains(word) ? 0 : NONE;
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).plain() : "";
    }

    private Integer number(int at) {
        String word = word(at);
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit) ? Integer.valueOf(word) : null;
    }

    private Integer day(int at) {
        String word = word(at);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits > 0 && digits < 3 && (digits == word.length() || word.length() == digits + 2);
        int day = ordinal ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day >= 1 && day <= 31 ? day : null;
    }

    private Integer year(int at) {
        Integer number = number(at);
        return number != null && number >= 1900 && number < 2100 ? number : null;
    }

    /** @param words up to the unit, without it */
    private record Counted(int number, int words) {}
}
