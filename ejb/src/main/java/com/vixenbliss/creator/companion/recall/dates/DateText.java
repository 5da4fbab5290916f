package com.vixenbliss.creator.companion.recall.dates;

import com.vixenbliss.creator.companion.recall.words.Token;
import java.util.List;
import java.util.Optional;

/** A text as a reader of dates looks at it: by the place of a word, and beyond both ends there is nothing. */
record DateText(List<Token> tokens) {

    /** No direction at all. */
    static final int NONE = 9;

    /**
     * A number and a unit.
     *
     * @param words up to the unit, without it
     */
    record Counted(int number, int words) {}

    /** -1 back, 0 now, 1 ahead. */
    static int direction(String word) {
        return DateWords.BEFORE.contains(word) ? -1 : DateWords.AFTER.contains(word) ? 1 : DateWords.NOW.contains(word) ? 0 : NONE;
    }

    /** Plain. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).plain() : "";
    }

    /** Null when it is none. */
    Integer number(int at) {
        String word = word(at);
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit) ? Integer.valueOf(word) : null;
    }

    /** Of a month: {@code 8}, {@code 8th}; null when it is none. */
    Integer day(int at) {
        String word = word(at);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits > 0 && digits < 3 && (digits == word.length() || word.length() == digits + 2);
        int day = ordinal ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day >= 1 && day <= 31 ? day : null;
    }

    /** Null when it is none. */
    Integer year(int at) {
        Integer number = number(at);
        return number != null && number >= 1900 && number < 2100 ? number : null;
    }

    /** A number and a unit: {@code two weeks}, {@code a couple of days}. */
    Optional<Counted> counted(int at) {
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

    /** "May" and "March" are everyday words, too. */
    boolean isMonth(int at) {
        String word = word(at);
        boolean everyday = word.equals("may") || word.equals("march") || word.equals("mar");
        return !everyday || DateWords.LEADS.contains(word(at - 1)) || number(at - 1) != null || year(at + 1) != null || day(at + 1) != null;
    }

    boolean isIso(int at) {
        return year(at) != null && number(at + 1) != null && number(at + 2) != null
                && tokens.get(at + 1).from() == tokens.get(at).to() + 1 && tokens.get(at + 2).from() == tokens.get(at + 1).to() + 1;
    }
}
