package com.vixenbliss.creator.scene.prompt.guard;

/**
 * A word of a phrase.
 *
 * @param plain lower case, without accents and possessive ending; letters that only look Latin are Latin among Latin ones
 * @param from where it begins
 * @param to where it ends, a possessive ending included
 * @param possessive it ended in {@code 's}
 * @param joined it hangs on the word before by a hyphen
 * @param headsPhrase a comma, a full stop or the like stands before it
 */
record Word(String plain, int from, int to, boolean possessive, boolean joined, boolean headsPhrase) {

    /** Of one letter, as in names that are spelled out. */
    boolean isLetter() {
        return plain.length() == 1 && Character.isLetter(plain.charAt(0));
    }

    boolean is(Vocabulary kind) {
        return kind.has(plain);
    }
}
