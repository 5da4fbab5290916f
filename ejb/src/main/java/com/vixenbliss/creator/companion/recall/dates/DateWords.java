package com.vixenbliss.creator.companion.recall.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of dates in English, Spanish and German, in lower case and without accents. */
final class DateWords {

    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    static final Map<String, Month> MONTHS = months();

    /** Of days from today. */
    static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("today", 0), Map.entry("tonight", 0), Map.entry("heute", 0), Map.entry("hoy", 0),
            Map.entry("yesterday", -1), Map.entry("gestern", -1), Map.entry("ayer", -1),
            Map.entry("tomorrow", 1), Map.entry("manana", 1), Map.entry("morgen", 1),
            Map.entry("vorgestern", -2), Map.entry("anteayer", -2), Map.entry("ubermorgen", 2));

    static final Set<String> BEFORE = Set.of(
            "last", "past", "previous", "letzte", "letzten", "letzter", "letztes", "vergangene", "vergangenen", "pasado", "pasada",
            "ultimo", "ultima");
    static final Set<String> NOW = Set.of("this", "current", "diese", "diesen", "dieser", "dieses", "este", "esta");
    static final Set<String> AFTER = Set.of(
            "next", "coming", "nachste", "nachsten", "nachster", "nachstes", "kommende", "kommenden", "proximo", "proxima");

    static final Map<String, Unit> UNITS = units();

    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
            Map.entry("ten", 10), Map.entry("couple", 2), Map.entry("few", 3), Map.entry("several", 4),
            Map.entry("un", 1), Map.entry("una", 1), Map.entry("dos", 2), Map.entry("tres", 3), Map.entry("cuatro", 4),
            Map.entry("einem", 1), Map.entry("einer", 1), Map.entry("zwei", 2), Map.entry("drei", 3), Map.entry("vier", 4));

    /** By the first of their three months in the northern year. */
    static final Map<String, Month> SEASONS = Map.ofEntries(
            Map.entry("spring", Month.MARCH), Map.entry("summer", Month.JUNE), Map.entry("autumn", Month.SEPTEMBER),
            Map.entry("fall", Month.SEPTEMBER), Map.entry("winter", Month.DECEMBER), Map.entry("fruhling", Month.MARCH),
            Map.entry("sommer", Month.JUNE), Map.entry("herbst", Month.SEPTEMBER), Map.entry("primavera", Month.MARCH),
            Map.entry("verano", Month.JUNE), Map.entry("otono", Month.SEPTEMBER), Map.entry("invierno", Month.DECEMBER));

    /** Words before a month that is also an everyday word (may, march). */
    static final Set<String> LEADS = Set.of("in", "on", "of", "since", "until", "during", "by", "last", "this", "next", "early", "late", "mid");

    private DateWords() {}

    private static Map<String, DayOfWeek> weekdays() {
        return numbered(List.of(
                "monday mon lunes montag", "tuesday tue tues martes dienstag", "wednesday wed miercoles mittwoch",
                "thursday thu thurs jueves donnerstag", "friday fri viernes freitag", "saturday sat sabado samstag sonnabend",
                "sunday domingo sonntag"), DayOfWeek.values());
    }

    private static Map<String, Month> months() {
        return numbered(List.of(
                "january jan enero januar", "february feb febrero februar", "march mar marzo marz", "april apr abril", "may mayo mai",
                "june jun junio juni", "july jul julio juli", "august aug agosto", "september sep sept septiembre",
                "october oct octubre oktober", "november nov noviembre", "december dec diciembre dezember"), Month.values());
    }

    private static Map<String, Unit> units() {
        return numbered(List.of(
                "day days dia dias tag tage tagen night nights", "week weeks semana semanas woche wochen",
                "weekend weekends wochenende finde", "month months mes meses monat monate monaten",
                "year years ano anos jahr jahre jahren"), Unit.values());
    }

    private static <T> Map<String, T> numbered(List<String> words, T[] values) {
        Map<String, T> all = new HashMap<>();
        for (int at = 0; at < values.length; at++) {
            for (String word : words.get(at).split(" ")) {
                all.put(word, values[at]);
            }
        }
        return Map.copyOf(all);
    }

    /** A stretch of the calendar. */
    enum Unit { DAY, WEEK, WEEKEND, MONTH, YEAR }
}
