package com.vixenbliss.creator.platform.safety.reply;

/** Text as bare letters: without case, spaces, marks and accents; digits and signs that stand for letters are letters. */
final class Letters {

    /** How many bits a letter takes. */
    static final int BITS = 5;

    private static final String SIGNS = "0134578@$€";
    private static final String MEANT = "oieastbase";
    private static final String VOWELS = "aeiou";
    private static final int ALPHABET = 26;
    private static final int HALF = 13;
    private static final int OTHERS = 5;

    private Letters() {}

    /** 1 to 26 for a to z, up to 31 for letters of other alphabets, 0 for what is no letter. */
    static int of(char sign) {
        char lower = Character.toLowerCase(sign);
        if (lower >= 'a' && lower <= 'z') {
            return lower - 'a' + 1;
        }
        int disguise = SIGNS.indexOf(lower);
        if (disguise >= 0) {
            return MEANT.charAt(disguise) - 'a' + 1;
        }
        return Character.isLetter(lower) ? ALPHABET + 1 + lower % OTHERS : 0;
    }

    /** The letter thirteen places further. */
    static int turned(int letter) {
        return letter == 0 || letter > ALPHABET ? letter : (letter - 1 + HALF) % ALPHABET + 1;
    }

    static boolean isVowel(int letter) {
        return letter >= 1 && letter <= ALPHABET && VOWELS.indexOf('a' + letter - 1) >= 0;
    }
}
