package com.vixenbliss.creator.companion.recall.words;

/**
 * A word as it stands in a text.
 *
 * @param text as written, without a possessive ending
 * @param plain lower case, without accents
 * @param from where it begins
 * @param to where it ends
 */
public record Token(String text, String plain, int from, int to) {

    /** Begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Nothing but digits. */
    public boolean isNumber() {
        return plain.chars().allMatch(Character::isDigit);
    }
}
